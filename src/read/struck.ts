/** Words that are struck through were taken back by whoever published them. */
import type { Problem } from './reader.ts'

export function tellStruck(places: number): Problem {
  return {
    code: 'struck',
    zh: `有 ${places} 处文字加了删除线，没有读入。请核对公布稿是否确已删去。`,
    en: `Words that are struck through were left out (places: ${places}). Check that the publication means them to be gone.`,
  }
}
