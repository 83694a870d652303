/** A deck of every chart: its package is whole, and each chart draws the figures of the table, from a sheet that holds the same. */
import { describe, expect, test } from 'vitest'
import { describeRanking } from '../../../../src/charts/deck/ranking.ts'
import { SLIDES } from '../../../../src/charts/deck/index.ts'
import { describeMatrix } from '../../../../src/charts/deck/tables.ts'
import { tabulateMatrix } from '../../../../src/compare/matrix.ts'
import { writeDeck } from '../../../../src/app/export/deck/write.ts'
import { WORDS } from '../../../../src/app/words.ts'
import { makeChartData } from '../../../charts/samples.ts'
import { findPackageFaults, readDeck } from '../../../support/pptx.ts'
import type { DeckSlide } from '../../../../src/charts/deck/deck.ts'
import type { SlideParts, Telling } from '../../../../src/charts/deck/parts.ts'
import type { ReadChart } from '../../../support/pptx.ts'

const HOSTILE = '=1+1 & <b>"x"</b> \u0007\ud800 ]]>'

function frame(title: string, { legend, rows, notes }: SlideParts): DeckSlide {
  return { eyebrow: '纠纷化解', title, takeaway: HOSTILE, legend, rows, notes, source: '来源', mark: '法度', address: 'http://fadu.example/?i=a.b&y=2024', speech: `第一行\n第二行 ${HOSTILE}` }
}

function describeAll(size: number, lang: 'zh' | 'en') {
  const data = makeChartData(size)
  const telling: Telling = { words: WORDS[lang], units: data.holdings.catalogue.units }
  const others = Object.entries(SLIDES).map(([id, slide]) => frame(id, (slide as (data: unknown, telling: Telling) => SlideParts)(data[id as keyof typeof SLIDES], telling)))
  const slides = [frame('ranking', describeRanking(data.ranking, telling, [])), frame('counts', describeRanking(data.counts, telling, [])), ...others, frame('matrix', describeMatrix(tabulateMatrix(data.holdings, data.choice), telling))]
  return { data, slides }
}

describe.each([['zh', 14], ['en', 14], ['zh', 3], ['zh', 60]] as const)('a deck in %s of %i regions', async (lang, size) => {
  const { data, slides } = describeAll(size, lang)
  const bytes = await writeDeck({ title: HOSTILE, lang, madeUp: WORDS[lang].t('site.synthetic'), slides })
  const deck = readDeck(bytes)
  const find = (title: string) => deck.slides[slides.findIndex((slide) => slide.title === title)]!

  test('is a whole package', () => {
    expect(findPackageFaults(bytes)).toEqual([])
    expect(deck.slides).toHaveLength(slides.length)
  })

  test('every slide says its title as a title, its takeaway, its source, that it is made up, and has notes in lines', () => {
    for (const [at, slide] of deck.slides.entries()) {
      expect(slide.xml).toContain('type="title"')
      expect(slide.texts).toEqual(expect.arrayContaining([slides[at]!.title, '=1+1 & <b>"x"</b>  ]]>', '来源', WORDS[lang].t('site.synthetic')]))
      expect(slide.notes.slice(0, 2)).toEqual(['第一行', '第二行 =1+1 & <b>"x"</b>  ]]>'])
    }
  })

  test('each chart draws just what its sheet holds', () => {
    for (const slide of deck.slides) for (const chart of slide.charts) {
      for (const series of chart.series) {
        expect(cellsAt(chart, series.cells.values).map((value) => (value === undefined ? undefined : Number(value)))).toEqual(series.values)
        expect(cellsAt(chart, series.cells.across)).toEqual(series.across)
        expect(cellsAt(chart, series.cells.name)).toEqual([series.name])
      }
      const drawn = chart.series.flatMap(({ values }) => values.filter((value) => value !== undefined)).length
      const numbers = chart.sheet.rows.flat().filter((cell) => cell?.kind === 'number').length
      expect(numbers).toBe(chart.kind === 'scatter' ? drawn * 2 : drawn)
      expect(chart.xml).not.toMatch(/<c:v><\/c:v>|NaN|undefined|Infinity/)
    }
  })

  test('the ranking has the stated and the computed figure of each region that it names, and none for those without', () => {
    const [chart] = find('ranking').charts
    const byName = new Map(data.ranking.ranking.ranked.map((row) => [`${row.region[lang]} ${row.report!.year}`, row]))
    const [derived, stated] = ['derived', 'stated'].map((origin) => chart?.series.find(({ name }) => name === WORDS[lang].t(`legend.${origin as 'stated'}`)))
    let found = 0
    chart?.series[0]?.across.forEach((name, at) => {
      const row = byName.get((name ?? '').replace(/年.*$| ?\(.*$/, ''))
      if (row === undefined) return
      found++
      // Equal names of the sample leave more than one candidate.
      const same = data.ranking.ranking.ranked.filter((other) => other.region[lang] === row.region[lang])
      expect(same.map((other) => other.derived)).toContain(derived?.values[at])
      expect(same.map((other) => other.stated)).toContain(stated?.values[at])
    })
    expect(found).toBeGreaterThan(1)
  })

  test('the course has every year of the chosen regions, a gap where there is none', () => {
    const [chart] = find('trend').charts
    for (const code of data.focus) {
      const series = data.trend.table.series.find(({ region }) => region.code === code)!
      if (series.rows.every((row) => row.shown === undefined)) continue
      expect(chart?.series.map(({ values }) => values)).toContainEqual(series.rows.map((row) => row.shown))
      expect(chart?.series[0]?.across).toEqual(data.trend.table.years.map(String))
    }
  })

  test('the changes, the points, the parts are those of their tables', () => {
    const changes = find('change').charts[0]!.series[0]!.values.filter((value) => value !== undefined)
    expect(data.change.table.changes.map(({ difference }) => difference)).toEqual(expect.arrayContaining(changes))
    const points = find('scatter').charts[0]!.series.flatMap(({ across, values }) => values.map((value, at) => [Number(across[at]), value]))
    const pairs = data.scatter.table.pairs.map((pair) => [pair.across.shown, pair.up.shown])
    expect(points.sort(compare)).toEqual(pairs.sort(compare))
    const parts = find('composition').charts[0]!.series[0]!.values.filter((value) => value !== undefined)
    expect(data.composition.wholes.flatMap(({ row, parts: of }) => [row.stated, ...of.map(({ value }) => value)])).toEqual(expect.arrayContaining(parts))
  })
})

test('zero is drawn as zero, a gap as nothing', async () => {
  const data = makeChartData(14)
  const table = data.counts
  const rows = table.ranking.ranked.map((row, at) => ({ ...row, stated: at === 0 ? 0 : row.stated, derived: undefined, shown: at === 0 ? 0 : row.shown, partYear: false }))
  const parts = describeRanking({ ...table, ranking: { ranked: rows, lane: table.ranking.lane } }, { words: WORDS.zh, units: data.holdings.catalogue.units }, [])
  const [slide] = readDeck(await writeDeck({ title: '', lang: 'zh', madeUp: '', slides: [frame('zero', parts)] })).slides
  expect(slide?.charts[0]?.series[0]?.values[0]).toBe(0)
  expect(slide?.charts[0]?.sheet.rows[1]?.[1]).toEqual({ kind: 'number', value: '0', formula: false })
})

/** The cells that a reference such as Sheet1!$B$2:$B$5 names. */
function cellsAt({ sheet }: ReadChart, reference: string): (string | undefined)[] {
  const [, column = '', from = '', until = from] = /^Sheet1!\$([A-Z]+)\$(\d+)(?::\$[A-Z]+\$(\d+))?$/.exec(reference) ?? []
  const at = [...column].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  return sheet.rows.slice(Number(from) - 1, Number(until)).map((row) => row[at]?.value)
}

function compare(a: readonly (number | undefined)[], b: readonly (number | undefined)[]): number {
  return (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0)
}
