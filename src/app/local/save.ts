/** What can be taken away of a report in hand: its numbers as CSV, or the file with its row for `data/reports`. Made here, from what is here. */
import { zipSync } from 'fflate'
import { writeObservations } from '../../compare/csv.ts'
import { saveBlob, saveText } from '../copy.ts'
import { fileOf } from './desk.ts'
import { describeRow, nameStem, writeManifest } from './manifest.ts'
import type { LocalEntry } from './desk.ts'
import type { LocalReading } from './protocol.ts'

/** `label`: says in the file's name that it is no published report. */
export function saveNumbers(read: LocalReading, label: string): void {
  saveText(`${label}-${nameStem(read)}.csv`, writeObservations(read.rows), 'text/csv')
}

/** The file under the name that it gets in `data/reports`, and `index.csv` with its row; `npm run new -- FOLDER` takes both. */
export async function saveForData(entry: LocalEntry, read: LocalReading, byHand: string): Promise<void> {
  const file = fileOf(entry.id)
  if (file === undefined) return
  const bytes = new Uint8Array(await file.arrayBuffer())
  const name = nameStem(read) + (/\.[A-Za-z0-9]+$/.exec(entry.name)?.[0].toLowerCase() ?? '')
  const list = new TextEncoder().encode(writeManifest(describeRow(name, entry.known, read, byHand)))
  // No clock: the same report gives the same archive.
  const archive = zipSync({ [name]: bytes, 'index.csv': list }, { mtime: '2000-01-01T00:00:00' })
  saveBlob(`${nameStem(read)}.zip`, new Blob([archive], { type: 'application/zip' }))
}
