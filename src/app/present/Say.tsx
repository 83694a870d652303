/** A sentence of the page's language; Chinese words in a sentence of another language are marked as Chinese, for the voice and the typeface. */
import { usePage } from '../page.ts'

export function Say({ text }: { text: string }) {
  const { words } = usePage()
  if (words.lang === 'zh') return <>{text}</>
  const pieces = [...text.matchAll(/[\u3007\u4e00-\u9fff\uf900-\ufaff]+|[^\u3007\u4e00-\u9fff\uf900-\ufaff]+/g)]
  return (
    <>
      {pieces.map((piece) => (
        <span key={piece.index} lang={/^[\u3007\u4e00-\u9fff\uf900-\ufaff]/.test(piece[0]) ? 'zh-Hans' : undefined}>
          {piece[0]}
        </span>
      ))}
    </>
  )
}
