import type { Named } from '~/domain/authoring/practice-outline'

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
  return (
    <select {...ties} id={id} name={name} className="text-input" defaultValue={value}>
      <option value="">{empty}</option>
      {!isKnown && <option value={value}>{`${value} ?`}</option>}
      {options.map((option) => (
        <option key={option.id} value={option.id} lang="vi">
          {option.label === option.id
            ? option.id
            : `${option.label}${option.label.includes(option.id) ? '' : ` (${option.id})`}`}
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
              {`${one.label === one.id ? one.id : one.label}: ${each.label}`}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  )
}
