/** The list behind a button of the bar: a popover under it, on a phone a sheet over the page. Escape closes it and gives the focus back. */
import { Dialog } from '@ariakit/react/dialog'
import { Popover, usePopoverStore } from '@ariakit/react/popover'
import { useEffect, useState } from 'react'
import { usePage } from '../../page.ts'
import { BodyList } from './BodyList.tsx'
import { IndicatorList } from './IndicatorList.tsx'
import { RegionList } from './RegionList.tsx'
import { YearList } from './YearList.tsx'
import type { Part } from './ChoiceBar.tsx'

interface Props {
  part: Part
  anchor: HTMLButtonElement | null
  onClose: () => void
}

const LISTS = { indicator: IndicatorList, regions: RegionList, years: YearList, body: BodyList }

export function Chooser({ part, anchor, onClose }: Props) {
  const { words } = usePage()
  const isWide = useWide()
  const store = usePopoverStore({ open: true, setOpen: (open) => !open && onClose(), placement: 'bottom-start' })
  const Panel = isWide ? Popover : Dialog
  const List = LISTS[part]
  return (
    <Panel
      store={store}
      portal
      modal={!isWide}
      className={isWide ? 'chooser' : 'chooser chooser-sheet'}
      aria-label={words.t(`choose.${part}`)}
      finalFocus={anchor}
      // A press on the button itself closes, and must not open again.
      hideOnInteractOutside={(event) => !(event.target instanceof Node && anchor?.contains(event.target) === true)}
      {...(isWide && { gutter: 4, overflowPadding: 8, fitViewport: true, getAnchorRect: () => anchor?.getBoundingClientRect() ?? null })}
    >
      {!isWide && (
        <div className="chooser-head">
          <strong>{words.t(`choose.${part}`)}</strong>
          <button type="button" className="button" onClick={onClose}>
            {words.t('choose.close')}
          </button>
        </div>
      )}
      <List onClose={onClose} />
    </Panel>
  )
}

function useWide(): boolean {
  const query = '(min-width: 45rem)'
  const [isWide, setWide] = useState(() => window.matchMedia(query).matches)
  useEffect(() => {
    const watched = window.matchMedia(query)
    const follow = () => setWide(watched.matches)
    watched.addEventListener('change', follow)
    return () => watched.removeEventListener('change', follow)
  }, [])
  return isWide
}
