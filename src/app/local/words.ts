/** The words of the page for reports in somebody's hand, loaded with it. */
import en from '../../../data/locales/local/en.json' with { type: 'json' }
import zh from '../../../data/locales/local/zh.json' with { type: 'json' }
import { makeWords } from '../../compare/words.ts'
import { usePage } from '../page.ts'
import type { Lang, Words } from '../../compare/words.ts'

export type LocalKey = keyof typeof zh
export const LOCAL_WORDS: Record<Lang, Words<LocalKey>> = { zh: makeWords('zh', zh), en: makeWords('en', en) }

export function useLocalWords(): Words<LocalKey> {
  return LOCAL_WORDS[usePage().words.lang]
}
