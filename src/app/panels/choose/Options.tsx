/** A short list of which one holds: arrows walk, Enter or a press chooses. */
import { CompositeProvider, Composite, CompositeItem } from '@ariakit/react/composite'

interface Props {
  label: string
  value: string
  options: readonly { value: string; name: string; note: string }[]
  onChoose: (value: string) => void
}

export function Options({ label, value, options, onChoose }: Props) {
  return (
    <CompositeProvider orientation="vertical" defaultActiveId={`option-${value}`}>
      {/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a native list has no notes beside its names */}
      <Composite role="listbox" aria-label={label} className="chooser-list">
        {options.map((option) => (
          <CompositeItem key={option.value} id={`option-${option.value}`} role="option" aria-selected={option.value === value} className="chooser-item" onClick={() => onChoose(option.value)}>
            <span>{option.name}</span>
            <span className="chooser-note">{option.note}</span>
          </CompositeItem>
        ))}
      </Composite>
      {/* oxlint-enable jsx-a11y/prefer-tag-over-role */}
    </CompositeProvider>
  )
}
