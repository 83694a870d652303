/** What a slide is called where nobody has given it a title. */
import { writeRegion } from '../../compare/sentences.ts'
import { locateInCells, splitSource } from '../locate.ts'
import { findPage } from '../pages.tsx'
import { nameReport } from '../report_name.ts'
import { resolveView } from '../resolve.ts'
import type { Dataset } from '../data.ts'
import type { View } from '../view.ts'
import type { Words } from '../../compare/words.ts'

/** 调解成功率; 调解成功率：走势; 清城区 · 调解成功率; 清城区 2024年报告; 数据质量. */
export function nameSlide(view: View, dataset: Dataset, words: Words): string {
  const { holdings } = dataset
  const { indicator, choice, chart } = resolveView(view, [], dataset)
  const { source, indicator: named } = splitSource(view.m)
  const meant = holdings.catalogue.indicators.find((entry) => entry.id === named) ?? indicator
  const located = source === '' || meant === null ? null : locateInCells(source, meant, holdings, choice, view.t)
  if (located !== null) return `${writeRegion(located.row.region, words)} · ${words.of(located.indicator)}`
  const report = view.v === 'report' ? holdings.reports.find(({ key }) => key === view.t) : undefined
  if (report !== undefined) return nameReport(report, { words, dataset })
  const { id } = findPage(view.v)
  if (view.v === 'matrix') return words.t('matrix.title')
  if (id !== 'compare' || indicator === null) return words.t(`page.${id}`)
  return chart === 'ranking' ? words.of(indicator) : `${words.of(indicator)}${words.t('list.colon')}${words.t(`charts.${chart}`)}`
}
