/** What the address of a page says about who publishes it. */

import { type Division, type Gazetteer, findDivision, pathOf } from '../../model/gazetteer.ts'

/** The labels of an address that may name a place: www.qingcheng.gov.cn → qingcheng; and its host as a whole. */
export interface SourceHost {
  readonly host: string
  readonly labels: readonly string[]
}

export function readHost(sourceUrl: string | undefined): SourceHost | null {
  const host = /^[a-z]+:\/\/([^/?#:@]+)/i.exec(sourceUrl ?? '')?.[1]?.toLowerCase()
  if (host === undefined || !host.endsWith('.gov.cn')) return null
  return { host, labels: host.slice(0, -'.gov.cn'.length).split('.').filter((label) => label !== 'www') }
}

/**
 * How far an address speaks for a division, 0 to 8: a site of its county 8, of its prefecture 5, of its province 3, where the site is
 * listed or named in full pinyin (qingcheng, gdqingcheng); 2 where only the initials fit (qzlc for 泉州 鲤城).
 */
export function weighHost(source: SourceHost, division: Division, gazetteer: Gazetteer, year: number | null): number {
  const path = pathOf(gazetteer.index, division, year)
  const listed = gazetteer.hosts.find(({ host }) => source.host === host || source.host.endsWith(`.${host}`))
  if (listed !== undefined) {
    const at = path.find(({ code }) => code === listed.region)
    if (at !== undefined) return weights[at.level]
    if (findDivision(gazetteer.index, listed.region)?.code.slice(0, 2) !== division.code.slice(0, 2)) return 0
  }
  const named = path.filter(({ pinyin }) => source.labels.some((label) => endsWithName(label, pinyin)))
  if (named.length > 0) return Math.max(...named.map(({ level }) => weights[level]))
  const initials = path.map(({ pinyin }) => pinyin.split(' ').map((syllable) => syllable.charAt(0)).join(''))
  const places = initials.length > 3 ? initials.slice(0, 3) : initials
  const pairs = places.slice(1).map((own, i) => `${places[i] ?? ''}${own}`)
  return source.labels.some((label) => pairs.includes(label)) ? 2 : 0
}

const weights = { province: 3, prefecture: 5, county: 8, township: 8 } as const

/** A short syllable or two (an, xi) ends many labels by chance. */
function endsWithName(label: string, pinyin: string): boolean {
  const joined = pinyin.replaceAll(' ', '').replaceAll('ü', 'v')
  return label === joined || (joined.length >= 6 && label.endsWith(joined) && label.length - joined.length <= 4)
}
