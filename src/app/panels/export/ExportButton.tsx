/** Opens what can be taken away; everything behind it is loaded when first asked for. */
import { useRef, useState } from 'react'
import { usePage } from '../../page.ts'
import { Later } from '../../present/Later.tsx'
import type { Seen } from './seen.ts'

const loadDialog = () => import('./ExportDialog.tsx')

/** `see`: what is on the screen at this moment. */
export function ExportButton({ see }: { see: () => Seen }) {
  const { words } = usePage()
  const [seen, open] = useState<Seen | null>(null)
  const button = useRef<HTMLButtonElement>(null)
  return (
    <>
      <button ref={button} type="button" className="button" aria-haspopup="dialog" onClick={() => open(see())}>
        {words.t('export.open')}
      </button>
      {seen !== null && <Later load={loadDialog}>{({ ExportDialog }) => <ExportDialog seen={seen} opener={button} onClose={() => open(null)} />}</Later>}
    </>
  )
}
