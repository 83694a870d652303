/** The words of the storyboard and of presenting, loaded with them. */
import en from '../../../data/locales/storyboard/en.json' with { type: 'json' }
import zh from '../../../data/locales/storyboard/zh.json' with { type: 'json' }
import { makeWords } from '../../compare/words.ts'
import { usePage } from '../page.ts'
import type { Lang, Words } from '../../compare/words.ts'

export type StoryKey = keyof typeof zh
export const STORY_WORDS: Record<Lang, Words<StoryKey>> = { zh: makeWords('zh', zh), en: makeWords('en', en) }

export function useStoryWords(): Words<StoryKey> {
  return STORY_WORDS[usePage().words.lang]
}
