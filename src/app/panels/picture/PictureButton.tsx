/** Offers a chart as a picture; what makes it is loaded when first asked for. */
import { useRef, useState } from 'react'
import { usePage } from '../../page.ts'
import { Later } from '../../present/Later.tsx'
import type { Told } from './write_text.ts'
import type { Drawable } from '../../picture/make.ts'

const loadDialog = () => import('./PictureDialog.tsx')

export interface PictureProps {
  load: () => Promise<Drawable>
  told: Told
}

export function PictureButton({ load, told }: PictureProps) {
  const { words } = usePage()
  const [isOpen, open] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  return (
    <>
      <button ref={button} type="button" className="button" aria-haspopup="dialog" onClick={() => open(true)}>
        {words.t('picture.open')}
      </button>
      {isOpen && <Later load={loadDialog}>{({ PictureDialog }) => <PictureDialog load={load} told={told} opener={button} onClose={() => open(false)} />}</Later>}
    </>
  )
}
