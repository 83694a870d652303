/** The page as one file: where its parts stand in it, and a storyboard put into it. */

/** Stands in the packed frame of the file in the place of all its blocks. */
export const SINGLE_BLOCKS = '<!-- blocks -->\n'

/** What marks the storyboard that a page is handed out with. */
export const BOARD_MARK = 'data-board="storyboard"'

/** The file with this storyboard, as JSON, in the place of any that it had. */
export function putBoard(file: string, board: string): string {
  const bare = file.replace(new RegExp(`<script type="application/json" ${BOARD_MARK}>[^<]*</script>\\n`, 'g'), '')
  const at = bare.lastIndexOf('</body>')
  if (at < 0) throw new Error('no page')
  // `<` occurs in JSON only inside strings.
  return `${bare.slice(0, at)}<script type="application/json" ${BOARD_MARK}>${board.trim().replaceAll('<', '\\u003c')}</script>\n${bare.slice(at)}`
}
