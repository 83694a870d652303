/** Pinyin of names, for search by keyboard: computed once, when the data set is built. */
import { pinyin } from 'pinyin-pro'

/** Syllables without tones, run together, and their first letters; Latin letters and digits stay, the rest goes. */
export function spellChinese(zh: string): { pinyin: string; initials: string } {
  const syllables = pinyin(zh, { toneType: 'none', type: 'array', nonZh: 'consecutive' }).map((part) => part.toLowerCase().replace(/[^a-z0-9]/g, ''))
  return { pinyin: syllables.join(''), initials: syllables.map((part) => part.charAt(0)).join('') }
}
