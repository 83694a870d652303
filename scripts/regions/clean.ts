/** The statistical lists as published name things that are no divisions; what is left here may head a report. */

import type { Level } from '../../src/model/lists.ts'

/** One year's list: rows of [code, name, code above], as in provinces.csv, cities.csv, areas.csv, streets.csv. */
export interface YearList {
  readonly year: number
  readonly provinces: readonly string[][]
  readonly cities: readonly string[][]
  readonly areas: readonly string[][]
  readonly streets: readonly string[][]
}

export interface Unit {
  readonly code: string
  readonly name: string
  readonly level: Level
  readonly parent: string | null
}

/** The real divisions of one year's list, in its order. */
export function cleanList(list: YearList): Unit[] {
  const units: Unit[] = list.provinces.map(([code = '', name = '']) => ({ code: `${code}0000`, name, level: 'province', parent: null }))
  /** Code in the list → code of the division that stands for it: its own, or the next real one above. */
  const standsFor = new Map(list.provinces.map(([code = '']) => [code, `${code}0000`]))
  const nameOf = new Map<string, string>()

  for (const [code = '', name = '', above = ''] of list.cities) {
    nameOf.set(code, name)
    const parent = standsFor.get(above) ?? `${code.slice(0, 2)}0000`
    const real = !isPlaceholder(name)
    standsFor.set(code, real ? `${code}00` : parent)
    if (real) units.push({ code: `${code}00`, name, level: 'prefecture', parent })
  }
  for (const [code = '', name = '', above = ''] of list.areas) {
    const parent = standsFor.get(above) ?? `${code.slice(0, 4)}00`
    // 东莞市, 中山市, 儋州市, 嘉峪关市 have no counties: the list repeats the prefecture in their place.
    const real = !isPlaceholder(name) && !isZone(code) && nameOf.get(above) !== name
    nameOf.set(code, name)
    standsFor.set(code, real ? code : parent)
    if (real) units.push({ code, name, level: 'county', parent })
  }
  for (const [code = '', printed = '', above = ''] of list.streets) {
    const name = cleanTownshipName(printed, nameOf.get(above))
    if (name === null || (isFarmOrZone(code) && !/(镇|乡|街道)$/.test(name))) continue
    units.push({ code, name, level: 'township', parent: standsFor.get(above) ?? code.slice(0, 6) })
  }
  return units
}

/**
 * The name a township goes by, or null for a row that is no township: 朝阳街道办事处 → 朝阳街道, 城南街道办事处(工业园区) → 城南街道,
 * 县直辖村级区划 → null. The name of its county is left out where the list puts it before (卓资县十八台镇 → 十八台镇).
 */
export function cleanTownshipName(printed: string, county = ''): string | null {
  const prefix = county !== '' && printed.startsWith(county) && printed.length - county.length > 2 ? county.length : 0
  const name = printed
    .slice(prefix)
    .replace(/[(（][^)）]*[)）]/g, '')
    .replace(/^.*-/, '')
    .replace(/人民政府$/, '')
    .replace(/(街道|地区)(?:办事处|办|管理委员会)$/, '$1')
    .replace(/办事处$/, '街道')
    .trim()
  if (!/.(镇|乡|街道|苏木|地区)$/.test(name)) return null
  return name.length < 2 || /直辖村级|直属|管理委员会|办公室|产业园|\?|？|[A-Za-z0-9]/.test(name) ? null : name
}

function isPlaceholder(name: string): boolean {
  return name === '市辖区' || name === '县' || name.includes('直辖县级')
}

/** Development zones carry a 7 in the fifth place; they are no counties. */
function isZone(code: string): boolean {
  return code[4] === '7'
}

/** Farms, prisons, parks and the like: 400 to 599 in the last three places. */
function isFarmOrZone(code: string): boolean {
  return code.slice(6) >= '400'
}
