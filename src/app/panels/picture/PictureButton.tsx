/** Offers a chart as a picture; what makes it is loaded when first asked for. */
import { useRef, useState } from 'react'
import { usePage } from '../../page.ts'
import { Later } from '../../present/Later.tsx'
import type { PictureText } from '../../../charts/picture/compose.ts'
import type { Drawable } from '../../picture/make.ts'

const loadDialog = () => import('./PictureDialog.tsx')

interface Props {
  load: () => Promise<Drawable>
  text: PictureText
}

export function PictureButton({ load, text }: Props) {
  const { words } = usePage()
  const [isOpen, open] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  return (
    <>
      <button ref={button} type="button" className="button" aria-haspopup="dialog" onClick={() => open(true)}>
        {words.t('picture.open')}
      </button>
      {isOpen && <Later load={loadDialog}>{({ PictureDialog }) => <PictureDialog load={load} text={text} opener={button} onClose={() => open(false)} />}</Later>}
    </>
  )
}
