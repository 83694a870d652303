/** What a report is called. */
import { writeRegion } from '../compare/sentences.ts'
import type { DataPage } from './page.ts'
import type { ReportEntry } from '../model/dataset.ts'

type Named = Pick<DataPage, 'words' | 'dataset'>
type Key = Pick<ReportEntry, 'region' | 'body' | 'year'>

/** 清城区 2024年报告; 天河区 2024年报告 · 市场监管部门. */
export function nameReport({ region: code, body, year }: Key, { words, dataset }: Named): string {
  const region = dataset.holdings.regions.find((entry) => entry.code === code)
  const other = nameOtherBody(body, { words, dataset })
  return words.t('reader.heading', { region: region === undefined ? code : writeRegion(region, words), year }) + (other === '' ? '' : ` · ${other}`)
}

/** The body that reports, where it is not the government itself: one place and year may have several reports. */
export function nameOtherBody(id: string, { words, dataset }: Named): string {
  if (id === 'government') return ''
  const body = dataset.holdings.catalogue.bodies.find((entry) => entry.id === id)
  return body === undefined ? id : words.of(body)
}
