/** What a saved file is called: product, content, data version; made-up data say so first. */
import type { DataIndex } from '../model/dataset.ts'
import type { Words } from '../compare/words.ts'

/** `nameFile(['调解成功率'], 'csv', …)` → 法度-调解成功率-0a1b2c3d.csv */
export function nameFile(parts: readonly string[], ending: string, index: Pick<DataIndex, 'version' | 'synthetic'>, words: Words): string {
  const name = [...(index.synthetic ? [words.t('sample.label')] : []), words.t('site.name'), ...parts, index.version].join('-')
  return `${name}.${ending}`.replace(/[\\/:*?"<>|]/g, '_')
}
