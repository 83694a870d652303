/** The storyboard of this browser: kept in its store, the same in all windows of the page, never lost without a word. */
import { useSyncExternalStore } from 'react'
import { emptyStoryboard, insertSlides } from '../../compare/storyboard/edit.ts'
import { readStoryboard } from '../../model/storyboard_file.ts'
import type { Storyboard } from '../../model/storyboard.ts'

export { readStoryboard, writeStoryboard } from '../../model/storyboard_file.ts'

/** Why the storyboard is in this window only, or that what was kept could not be read. */
export type Trouble = 'full' | 'forbidden' | 'broken'

export interface BoardState {
  board: Storyboard
  trouble: Trouble | null
  /** What was kept and could not be read, to be saved by hand. */
  broken: string | null
  /** How many steps can be taken back. */
  undos: number
}

export type Edit = (board: Storyboard) => Storyboard

export interface BoardStore {
  get: () => BoardState
  subscribe: (listener: () => void) => () => void
  /** Changes the storyboard as it is now, with what another window has just done to it; `undo` takes the change back. */
  change: (edit: Edit, undo?: Edit) => void
  /** How the last change is taken back, where that is known only after it. */
  remember: (undo: Edit) => void
  undo: () => void
}

/** The part of the browser's store that is used; asking for it may already be refused. */
export type Keep = () => Pick<Storage, 'getItem' | 'setItem'>

/** The made-up sample has a storyboard of its own. */
export const keyOf = (sample: boolean): string => (sample ? 'fadu.storyboard.sample' : 'fadu.storyboard')

const UNDOS = 50

export function openBoardStore(keep: Keep, sample: boolean): BoardStore & { follow: () => void } {
  const key = keyOf(sample)
  const listeners = new Set<() => void>()
  const undone: Edit[] = []
  let isKept = true
  let state: BoardState = { board: emptyStoryboard(sample), trouble: null, broken: null, undos: 0 }
  const tell = (next: Partial<BoardState>) => {
    state = { ...state, ...next, undos: undone.length }
    for (const listener of listeners) listener()
  }
  /** What is kept; null where there is nothing, or nothing that can be read. */
  const read = (): { board: Storyboard | null; trouble: Trouble | null; broken: string | null } => {
    let text: string | null
    try {
      text = keep().getItem(key)
    } catch {
      return { board: null, trouble: 'forbidden', broken: null }
    }
    if (text === null) return { board: null, trouble: null, broken: null }
    const { board } = readStoryboard(text)
    return board === null || board.sample !== sample ? { board: null, trouble: 'broken', broken: text } : { board, trouble: null, broken: null }
  }
  const write = (board: Storyboard): Trouble | null => {
    try {
      keep().setItem(key, JSON.stringify(board))
      return null
    } catch (error) {
      return error instanceof DOMException && /quota/i.test(error.name) ? 'full' : 'forbidden'
    }
  }
  /** What this window has, and of what another one has kept meanwhile the slides that this one has not. */
  const join = (kept: Storyboard): Storyboard => {
    const own = new Set(state.board.slides.map(({ id }) => id))
    return insertSlides(state.board, kept.slides.filter(({ id }) => !own.has(id)))
  }
  const change = (edit: Edit) => {
    const { board: kept } = read()
    const now = kept === null ? state.board : isKept ? kept : join(kept)
    const next = edit(now)
    // What cannot be read is not written over before it has been saved by hand; it stays where it is, under another name.
    if (state.broken !== null && isKept) keepAside(state.broken)
    const trouble = write(next)
    isKept = trouble === null
    tell({ board: next, trouble, broken: state.broken })
  }
  const remember = (undo: Edit) => {
    undone.push(undo)
    if (undone.length > UNDOS) undone.shift()
  }
  const keepAside = (text: string) => {
    try {
      keep().setItem(`${key}.unread`, text)
    } catch {
      // It can still be saved as a file from this window.
    }
  }
  const first = read()
  state = { ...state, ...first, board: first.board ?? state.board }
  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    change(edit, undo) {
      if (undo !== undefined) remember(undo)
      change(edit)
    },
    remember(undo) {
      remember(undo)
      tell({})
    },
    undo() {
      const edit = undone.pop()
      if (edit !== undefined) change(edit)
    },
    follow() {
      const { board } = read()
      // Where nothing can be kept, or another window has emptied the store, this window goes on with what it has.
      if (board !== null && isKept) tell({ board })
    },
  }
}

const opened = new Map<boolean, BoardStore>()

/** The store of this page; the same one for everybody who asks. */
export function boardStore(sample: boolean): BoardStore {
  const known = opened.get(sample)
  if (known !== undefined) return known
  const store = openBoardStore(() => window.localStorage, sample)
  window.addEventListener('storage', (event) => {
    if (event.key === keyOf(sample)) store.follow()
  })
  // What is in this window only goes with it: the browser asks first.
  window.addEventListener('beforeunload', (event) => {
    const { trouble, board } = store.get()
    if ((trouble === 'full' || trouble === 'forbidden') && board.slides.length > 0) event.preventDefault()
  })
  opened.set(sample, store)
  return store
}

export function useBoard(store: BoardStore): BoardState {
  return useSyncExternalStore(store.subscribe, store.get)
}
