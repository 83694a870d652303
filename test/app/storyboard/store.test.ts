/** The storyboard in the browser's store: nothing is lost when it is full, forbidden, unreadable or shared by two windows. */
import { describe, expect, test } from 'vitest'
import { insertSlides, moveSlide, removeSlide } from '../../../src/compare/storyboard/edit.ts'
import { keyOf, openBoardStore } from '../../../src/app/storyboard/store.ts'
import { readSlideView, writeSlideAddress } from '../../../src/app/storyboard/slide_view.ts'
import { DEFAULTS } from '../../../src/app/view.ts'
import type { Slide } from '../../../src/model/storyboard.ts'

const slide = (id: string): Slide => ({ id, title: '', note: '', address: '', highlight: [], data: '0a1b2c3d', figures: null })
const add = (id: string) => (board: Parameters<typeof insertSlides>[0]) => insertSlides(board, [slide(id)])
const ids = (store: { get: () => { board: { slides: readonly Slide[] } } }) => store.get().board.slides.map(({ id }) => id).join(' ')

function makeKeep(before: Record<string, string> = {}) {
  const kept = new Map(Object.entries(before))
  const keep = { refuse: null as DOMException | null, kept, getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, text: string) => {
    if (keep.refuse !== null) throw keep.refuse
    kept.set(key, text)
  } }
  return keep
}

describe('kept', () => {
  test('what one window does is there in the next', () => {
    const keep = makeKeep()
    openBoardStore(() => keep, false).change(add('aaaa'))
    expect(ids(openBoardStore(() => keep, false))).toBe('aaaa')
  })

  test('two windows that change it by turns lose nothing', () => {
    const keep = makeKeep()
    const [one, two] = [openBoardStore(() => keep, false), openBoardStore(() => keep, false)]
    one.change(add('aaaa'))
    // The other window has not been told yet, and changes what is kept all the same.
    two.change(add('bbbb'))
    one.follow()
    expect([ids(one), ids(two)]).toEqual(['aaaa bbbb', 'aaaa bbbb'])
  })

  test('real reports and the sample have each their own', () => {
    const keep = makeKeep()
    openBoardStore(() => keep, true).change(add('aaaa'))
    expect(ids(openBoardStore(() => keep, false))).toBe('')
    expect(openBoardStore(() => keep, true).get().board.sample).toBe(true)
  })

  test('a change is taken back, whatever has been done since', () => {
    const store = openBoardStore(() => makeKeep(), false)
    for (const id of ['aaaa', 'bbbb', 'cccc']) store.change(add(id))
    store.change((board) => removeSlide(board, 'aaaa'), (board) => insertSlides(board, [slide('aaaa')], 0))
    store.change((board) => moveSlide(board, 'cccc', 0))
    expect(store.get().undos).toBe(1)
    store.undo()
    expect([ids(store), store.get().undos]).toEqual(['aaaa cccc bbbb', 0])
    store.undo()
    expect(ids(store)).toBe('aaaa cccc bbbb')
  })
})

describe('not kept', () => {
  test.each([['full', new DOMException('', 'QuotaExceededError')], ['forbidden', new DOMException('', 'SecurityError')]] as const)('%s: it stays in the window, is told, and is kept as soon as that can be done', (trouble, error) => {
    const keep = makeKeep()
    const store = openBoardStore(() => keep, false)
    store.change(add('aaaa'))
    keep.refuse = error
    store.change(add('bbbb'))
    expect([ids(store), store.get().trouble]).toEqual(['aaaa bbbb', trouble])
    // Another window goes on with what is kept: neither loses its own.
    keep.refuse = null
    openBoardStore(() => keep, false).change(add('cccc'))
    store.follow()
    expect(ids(store)).toBe('aaaa bbbb')
    store.change(add('dddd'))
    expect([ids(store), store.get().trouble]).toEqual(['aaaa bbbb cccc dddd', null])
    expect(ids(openBoardStore(() => keep, false))).toBe('aaaa bbbb cccc dddd')
  })

  test('a browser that has no store at all', () => {
    const store = openBoardStore(() => {
      throw new DOMException('', 'SecurityError')
    }, false)
    expect(store.get().trouble).toBe('forbidden')
    store.change(add('aaaa'))
    expect([ids(store), store.get().trouble]).toEqual(['aaaa', 'forbidden'])
  })

  test('what cannot be read is told, shown, and not written over before it has been put aside', () => {
    const keep = makeKeep({ [keyOf(false)]: '{"format": "fadu-storyboard", "version": 9}' })
    const store = openBoardStore(() => keep, false)
    expect([store.get().trouble, store.get().broken]).toEqual(['broken', '{"format": "fadu-storyboard", "version": 9}'])
    store.change(add('aaaa'))
    expect([...keep.kept.values()].some((text) => text.includes('"version": 9'))).toBe(true)
    expect(ids(openBoardStore(() => keep, false))).toBe('aaaa')
  })
})

describe('a slide\'s view', () => {
  test('keeps what is seen and not how the reader sees it', () => {
    const view = { ...DEFAULTS, i: ['mediation.success_rate'], c: 'trend', lang: 'en' as const, theme: 'dark' as const, d: '0a1b2c3d', data: 'sample' as const }
    const address = writeSlideAddress(view)
    expect(address).toBe('i=mediation.success_rate&c=trend')
    expect(readSlideView({ address }, { ...DEFAULTS, lang: 'en' }).view).toEqual({ ...DEFAULTS, i: ['mediation.success_rate'], c: 'trend', lang: 'en' })
  })

  test.each(['v=present&slide=1', 'v=storyboard', 'v=%70resent', 'embed=1&d=ffffffff&lang=en'])('is never a storyboard, nor another reader\'s: %s', (address) => {
    expect(readSlideView({ address }, DEFAULTS).view).toEqual(DEFAULTS)
  })

  test('names what is not understood', () => expect(readSlideView({ address: 'y=soon' }, DEFAULTS).bad).toEqual([{ key: 'y', value: 'soon' }]))
})
