/** Copies the address of what is seen. */
import { usePage } from '../page.ts'
import { CopyButton } from '../present/CopyButton.tsx'
import { useShareLink } from './share.ts'

export function ShareButton() {
  const { words } = usePage()
  return <CopyButton write={useShareLink()} label={words.t('panel.share')} done={words.t('panel.shared')} />
}
