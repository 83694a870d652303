/** The exported workbook in LibreOffice: it opens, and holds the same figures, texts, links and filter. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { openMaker } from '../../src/app/export/make.ts'
import { WORDS } from '../../src/app/words.ts'
import { readObservations } from '../../src/compare/csv.ts'
import { openDataSet } from '../../scripts/data/open.ts'
import { readSheets } from '../support/xlsx.ts'
import { convertToWorkbook } from './convert.ts'
import type { Observation } from '../../src/model/observation.ts'
import type { ReadSheet } from '../support/xlsx.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'fadu-workbook-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe.each(['zh', 'en'] as const)('a workbook in %s', (lang) => {
  const words = WORDS[lang]
  let rows: Observation[]
  let written: ReadSheet[]
  let opened: ReadSheet[]
  beforeAll(async () => {
    const dist = inject('dist')
    const dataSet = openDataSet((file) => readFileSync(path.join(dist, 'data', file), 'utf8'))
    rows = readObservations(readFileSync(path.join(dist, 'observations.csv'), 'utf8')).rows
    const links = { number: 'http://fadu.example/?v=report&t=REPORT&m=NUMBER', report: 'http://fadu.example/?v=report&t=REPORT' }
    const about = { title: words.t('export.everything'), choice: [], rows: rows.length, hasQuotes: true, date: '2021–2025', version: dataSet.index.version, address: 'http://fadu.example/', isMadeUp: false }
    const maker = openMaker({ lang, sort: false, workbook: { about, holdings: dataSet, findings: dataSet.findings, links } })
    maker.add(rows)
    const bytes = new Uint8Array(await (await maker.finish()).arrayBuffer())
    const file = path.join(folder, `${lang}.xlsx`)
    writeFileSync(file, bytes)
    written = readSheets(bytes)
    opened = convertToWorkbook(file, folder)
  })

  test('has its three sheets', () => {
    expect(opened.map((sheet) => sheet.name)).toEqual(written.map((sheet) => sheet.name))
  })

  test('has every cell as it was written', () => {
    for (const [at, sheet] of written.entries()) {
      const cells = (rows: ReadSheet['rows']) => rows.flatMap((row, line) => row.flatMap((cell, column) => (cell === undefined || cell.value === '' ? [] : [`${at} ${line} ${column} ${cell.kind} ${cell.kind === 'number' ? Number(cell.value) : cell.value}`])))
      // The data begin in the first row and have no gaps; elsewhere empty rows may be left out of a file.
      const isData = at === 1
      if (isData) expect(cells(opened[at]!.rows)).toEqual(cells(sheet.rows))
      else expect(opened[at]!.rows.flat().map((cell) => cell?.value).filter(Boolean)).toEqual(sheet.rows.flat().map((cell) => cell?.value).filter(Boolean))
    }
  })

  test('has the figures of observations.csv', () => {
    const head = opened[1]!.rows[0]!.map((cell) => cell?.value)
    const at = head.indexOf(words.t('grid.column.value'))
    expect(opened[1]!.rows.slice(1).map((row) => (row[at] === undefined ? null : Number(row[at].value)))).toEqual(rows.map((row) => row.value))
  })

  test('has its links and its filter', () => {
    expect(opened[1]!.links.map(({ address }) => address)).toEqual(written[1]!.links.map(({ address }) => address))
    expect(/<autoFilter ref="(A1:[^"]*)"/.exec(opened[1]!.xml)?.[1]).toBe(/<autoFilter ref="(A1:[^"]*)"/.exec(written[1]!.xml)?.[1])
  })
})
