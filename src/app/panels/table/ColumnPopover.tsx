/** A button in a column's head and what it opens beside it; Escape or a press elsewhere closes it. */
import { Popover, PopoverDisclosure, usePopoverStore } from '@ariakit/react/popover'
import type { ReactNode } from 'react'

interface Props {
  isOpen: boolean
  label: string
  onOpen: () => void
  onClose: () => void
  children: () => ReactNode
}

export function ColumnPopover({ isOpen, label, onOpen, onClose, children }: Props) {
  const store = usePopoverStore({ open: isOpen, setOpen: (open) => (open ? onOpen() : onClose()), placement: 'bottom-start' })
  return (
    <>
      <PopoverDisclosure store={store} tabIndex={-1} className="datagrid-menu" aria-label={label}>
        <svg className="sign" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3 5.5H13L8 11Z" />
        </svg>
      </PopoverDisclosure>
      <Popover store={store} portal unmountOnHide className="menu-sheet" aria-label={label} gutter={4}>
        {isOpen && children()}
      </Popover>
    </>
  )
}
