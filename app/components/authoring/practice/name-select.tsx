import type { Named } from '~/domain/authoring/practice-outline'
import { useWords } from '~/ui/words'
import { valueWords } from './value-words'

type Props = {
  id: string
  name?: string
  value: string
  options: readonly Named[]
  empty: string
  ties?: object
}

/** One of what exists; a value that is not among them stays to be seen. */
export function NameSelect({ id, name = id, value, options, empty, ties = {} }: Props) {
  const isKnown = value === '' || options.some((option) => option.id === value)
  const isDouble = (label: string) => options.filter((option) => option.label === label).length > 1
  return (
    <select {...ties} id={id} name={name} className="text-input" defaultValue={value}>
      <option value="">{empty}</option>
      {!isKnown && <option value={value}>{`${value} ?`}</option>}
      {options.map((option) => (
        <option key={option.id} value={option.id} lang="vi">
          {isDouble(option.label) ? `${option.label} (${option.id})` : option.label}
        </option>
      ))}
    </select>
  )
}

/** One of the values of one of the variables. */
export function PairSelect({
  id,
  label,
  value,
  variables,
  empty,
}: {
  id: string
  label: string
  value: string
  variables: readonly { id: string; label: string; values: readonly Named[] }[]
  empty: string
}) {
  const values = useWords(valueWords)
  const isKnown =
    value === '' || variables.some((one) => one.values.some((each) => `${one.id}=${each.id}` === value))
  return (
    <select aria-label={label} id={id} name={id} className="text-input" defaultValue={value}>
      <option value="">{empty}</option>
      {!isKnown && <option value={value}>{`${value} ?`}</option>}
      {variables.map((one) => (
        <optgroup key={one.id} label={one.label === one.id ? one.id : `${one.label} (${one.id})`}>
          {one.values.map((each) => (
            <option key={each.id} value={`${one.id}=${each.id}`}>
              {`${one.label === one.id ? one.id : one.label}: ${values[each.id] ?? each.label}`}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  )
}
