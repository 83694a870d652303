/** The languages of the page. A new one is a file in `data/locales` and a line here. */
import en from '../../data/locales/en.json' with { type: 'json' }
import zh from '../../data/locales/zh.json' with { type: 'json' }
import { makeWords } from '../compare/words.ts'
import type { Lang, Texts, Words } from '../compare/words.ts'

const TEXTS: Record<Lang, Texts> = { zh, en }
export const LANGS = Object.keys(TEXTS) as Lang[]
export const WORDS: Record<Lang, Words> = { zh: makeWords('zh', zh), en: makeWords('en', en) }
