/** A filter of a list, kept in the address: one of some values, or all. */
import { usePage } from '../page.ts'

interface Props {
  label: string
  /** Its name in the address. */
  column: string
  options: readonly { value: string; name: string }[]
}

export function FilterChoice({ label, column, options }: Props) {
  const { words, view, store } = usePage()
  const value = view.f[column] ?? ''
  return (
    <label className="filter">
      <span>{label}</span>
      <select value={options.some((option) => option.value === value) ? value : ''} onChange={(event) => store.set({ f: { ...view.f, [column]: event.target.value } })}>
        <option value="">{words.t('part.all')}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </label>
  )
}
