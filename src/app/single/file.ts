/** The single file written anew with a storyboard inside: by itself from its own parts, or from the one that stands beside the page. */
import { BOARD_MARK, putBoard, SINGLE_BLOCKS } from '../../model/single_file.ts'
import { Unavailable } from '../data.ts'

type SinglePage = Window & { faduUnpack?: (packed: string) => string }

/** The file with the storyboard, given as JSON, in it. */
export async function writeSingleFile(page: SinglePage, board: string): Promise<Blob> {
  const file = isSingleFile(page) ? rebuildFile(page) : await fetchFile(page)
  return new Blob([putBoard(file, board)], { type: 'text/html;charset=utf-8' })
}

/** The storyboard that the page was handed out with, as JSON; null where there is none. */
export function readBoard(page: Window): string | null {
  return page.document.querySelector(`script[${BOARD_MARK}]`)?.textContent ?? null
}

/** Whether the page was opened as one file. */
export function isSingleFile(page: SinglePage): boolean {
  return page.faduUnpack !== undefined
}

/** The file that this page was opened from, to the letter, but for a storyboard in it. */
export function rebuildFile(page: SinglePage): string {
  const blocks = [...page.document.querySelectorAll<HTMLScriptElement>('script[type="application/json"]')].filter((block) => block.dataset['board'] === undefined)
  const frame = blocks.find((block) => block.dataset['packed'] === 'frame')?.textContent
  if (frame == null || page.faduUnpack === undefined) throw new Error('the page was not opened as one file')
  return page.faduUnpack(frame).replace(SINGLE_BLOCKS, () => blocks.map(writeBlock).join('\n') + '\n')
}

/** The text of a script is as it stands in the file: nothing in it is read as markup. */
function writeBlock({ dataset, textContent }: HTMLScriptElement): string {
  const [file, packed] = [dataset['file'], dataset['packed']]
  return `<script type="application/json"${file === undefined ? '' : ` data-file="${file}"`}${packed === undefined ? '' : ` data-packed="${packed}"`}>${textContent}</script>`
}

const NAME = 'fadu.html'

async function fetchFile(page: Window): Promise<string> {
  let answer: Response
  try {
    answer = await page.fetch(`${page.document.documentElement.dataset['top'] ?? ''}${NAME}`, { credentials: 'same-origin' })
  } catch {
    throw new Unavailable(NAME, 'network')
  }
  if (!answer.ok) throw new Unavailable(NAME, answer.status >= 500 ? 'network' : 'missing')
  return answer.text()
}
