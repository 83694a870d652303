/** In which script a report was published, as a `lang` attribute says it: the browser picks the right glyphs. */
import type { ReadingFile } from '../../model/dataset.ts'

export function scriptOf(reading: Pick<ReadingFile, 'report'>): string {
  return reading.report.script.startsWith('traditional') ? 'zh-Hant' : 'zh-Hans'
}
