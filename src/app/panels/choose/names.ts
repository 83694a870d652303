/** What was chosen, in words: for the buttons and the lists behind them. */
import { splitGroup } from '../../../compare/group.ts'
import { writeRegion } from '../../../compare/sentences.ts'
import { readYears } from '../../view.ts'
import type { DataPage } from '../../page.ts'
import type { RegionEntry } from '../../../model/dataset.ts'
import type { Words } from '../../../compare/words.ts'

type Named = Pick<DataPage, 'words' | 'view' | 'resolved' | 'dataset'>

/** 全部地区（5）, 广东省的县区（10）, 清城区, 自选（3）. */
export function nameRegions({ words, view, resolved, dataset }: Named): string {
  const { regions } = resolved.choice
  const { holdings } = dataset
  const [only] = regions
  const isOwn = view.r.some((code) => regions.includes(code))
  const single = regions.length === 1 ? holdings.regions.find(({ code }) => code === only) : undefined
  if (single !== undefined) return writeRegion(single, words)
  const isGroup = !isOwn && view.g !== '' && regions.length < resolved.everyone.length
  const name = isOwn ? words.t('choose.own') : isGroup ? nameGroup(view.g, holdings.regions, words) : words.t('choose.all')
  return words.t('choose.counted', { name, n: words.number(regions.length) })
}

/** `county` → 全部县区; `440000` → 广东省全部; `county.440000` → 广东省的县区. */
export function nameGroup(id: string, regions: readonly RegionEntry[], words: Words): string {
  const [level, within] = splitGroup(id)
  const place = regions.find(({ code }) => code === within)
  const region = place === undefined ? '' : writeRegion(place, words)
  if (level === null) return words.t('choose.group_within', { region })
  const levels = words.t(`choose.level.${level}`)
  return within === null ? words.t('choose.group_level', { levels }) : words.t('choose.group_both', { region, levels })
}

export function nameYears(y: string, words: Words): string {
  const { from, until } = readYears(y)
  if (from === null) return words.t('choose.latest')
  return from === until ? words.t('year.report', { year: from }) : words.t('choose.range_value', { from, until: until ?? from })
}

export function nameBody(id: string, { words, dataset }: Pick<Named, 'words' | 'dataset'>): string {
  const body = dataset.holdings.catalogue.bodies.find((entry) => entry.id === id)
  return body === undefined ? id : words.of(body)
}
