/** A storyboard as text: written to a file or the browser's store, and read back with nothing taken on trust. Carries zod: the page loads it when a storyboard is first read. */
import { STORYBOARD_FORMAT, STORYBOARD_VERSION, storyboardSchema } from './storyboard.ts'
import { STORYBOARD_LIMITS } from './storyboard_limits.ts'
import type { Storyboard } from './storyboard.ts'
import type { Bilingual } from './text.ts'

export type StoryboardRead = { board: Storyboard; problem: null } | { board: null; problem: Bilingual }

/** Two spaces a step, so that a person can read it and a version control system compare it. */
export function writeStoryboard(board: Storyboard): string {
  return `${JSON.stringify(board, null, 2)}\n`
}

/** The storyboard, or the first thing that is wrong with the text: where, what, and what to do. */
export function readStoryboard(text: string): StoryboardRead {
  if (text.length > STORYBOARD_LIMITS.characters) return refuse('文件过大，不会是演示稿。请选用“保存为文件”得到的 JSON 文件。', 'The file is too large to be a storyboard. Choose a JSON file that was saved as a storyboard.')
  let content: unknown
  try {
    content = JSON.parse(text.replace(/^\ufeff/, ''), refuseForeignKeys)
  } catch (error) {
    if (error instanceof ForeignKey) return refuse(`文件中有不该有的键“${error.key}”，未读入。`, `The file has a key that no storyboard has, “${error.key}”; nothing was read.`)
    return refuse('文件不是完整的 JSON，可能没有传完。请重新取得文件再试。', 'The file is not complete JSON; it may have been cut off. Get the file once more and try again.')
  }
  const { format, version } = (typeof content === 'object' && content !== null ? content : {}) as Record<string, unknown>
  if (format !== STORYBOARD_FORMAT) return refuse('文件不是法度的演示稿。请选用“保存为文件”得到的 JSON 文件。', 'The file is not a Fadu storyboard. Choose a JSON file that was saved as a storyboard.')
  if (version !== STORYBOARD_VERSION) return refuse(`演示稿的格式版本是 ${show(version)}，本页只认 ${STORYBOARD_VERSION}。请用制作它的页面打开，或更新本页。`, `The storyboard is of format version ${show(version)}; this page knows ${STORYBOARD_VERSION}. Open it in the page that made it, or update this one.`)
  const read = storyboardSchema.safeParse(content)
  if (read.success) return { board: read.data, problem: null }
  const [issue] = read.error.issues
  return refuseAt(issue?.path ?? [], issue?.code === 'unrecognized_keys' ? issue.keys : [], issue?.code === 'custom')
}

/** Keys by which a text could reach into the program's own objects. */
const FOREIGN = new Set(['__proto__', 'constructor', 'prototype'])

class ForeignKey extends Error {
  readonly key: string

  constructor(key: string) {
    super(key)
    this.key = key
  }
}

function refuseForeignKeys(key: string, value: unknown): unknown {
  if (FOREIGN.has(key)) throw new ForeignKey(key)
  return value
}

function refuse(zh: string, en: string): StoryboardRead {
  return { board: null, problem: { zh, en } }
}

function refuseAt(path: readonly PropertyKey[], unknown: readonly string[], isRepeated: boolean): StoryboardRead {
  const at = path[0] === 'slides' && typeof path[1] === 'number' ? path[1] + 1 : null
  const field = path.slice(at === null ? 0 : 2).map(String).join('.')
  const [zh, en] = [at === null ? '演示稿' : `第 ${at} 张`, at === null ? 'the storyboard' : `slide ${at}`]
  if (isRepeated) return refuse('有两张幻灯片编号相同，未读入。请改去其中一个再试。', 'Two slides have the same id; nothing was read. Change one of them and try again.')
  if (unknown.length > 0) return refuse(`${zh}有不认识的项目“${show(unknown[0])}”，未读入。请删去它，或用更新的页面打开。`, `In ${en}: unknown entry “${show(unknown[0])}”; nothing was read. Delete it, or open the file in a newer page.`)
  return refuse(`${zh}的“${show(field)}”缺少、过长或写法不对，未读入。请改正后再试。`, `In ${en}: “${show(field)}” is missing, too long or not well formed; nothing was read. Correct it and try again.`)
}

/** Something foreign inside of a sentence: short, on one line. */
function show(value: unknown): string {
  return String(value).replace(/\p{Cc}+/gu, ' ').slice(0, 40)
}
