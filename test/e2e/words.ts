/** The page's words as the page has them, so that tests look for what readers see. */
import en from '../../data/locales/en.json' with { type: 'json' }
import zh from '../../data/locales/zh.json' with { type: 'json' }

export type Lang = 'zh' | 'en'
const TEXTS: Record<Lang, Record<string, string>> = { zh, en }

/** The text with its places filled; a key that does not exist is a mistake of the test. */
export function say(lang: Lang, key: string, fill: Record<string, string | number> = {}): string {
  const text = TEXTS[lang][key]
  if (text === undefined) throw new Error(`no such text: ${key}`)
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(fill[name] ?? whole))
}
