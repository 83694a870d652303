/** The popover itself; it stays while the pointer is on it and goes at Escape. */
import { useEffect } from 'react'
import { Popover, usePopoverStore } from '@ariakit/react/popover'
import type { ShownHint } from './Hint.tsx'

interface Props {
  shown: ShownHint | null
  onStay: () => void
  onLeave: () => void
  onClose: () => void
}

export function HintPopover({ shown, onStay, onLeave, onClose }: Props) {
  const popover = usePopoverStore({ open: shown !== null, setOpen: (open) => !open && onClose(), placement: shown?.side ?? 'top' })
  const { render } = popover
  useEffect(() => {
    if (shown !== null) render()
  }, [shown, render])
  return (
    <Popover
      store={popover}
      portal
      preserveTabOrder={false}
      portalElement={() => document.getElementById('main')}
      unmountOnHide
      role="tooltip"
      className="hint"
      gutter={6}
      modal={false}
      autoFocusOnShow={false}
      autoFocusOnHide={false}
      hideOnInteractOutside={false}
      getAnchorRect={() => shown?.anchor() ?? null}
      onMouseEnter={onStay}
      onMouseLeave={onLeave}
    >
      {shown?.content}
    </Popover>
  )
}
