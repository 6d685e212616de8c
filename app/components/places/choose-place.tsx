import { Field } from '~/ui/field'
import { useWords } from '~/ui/words'
import { changeWords } from './change-words'

type ChoosePlaceProps = {
  label: string
  error?: string
  places: readonly { placeId: string; name: string }[]
  chosen?: string
}

/** One place out of a list. */
export function ChoosePlace({ label, error, places, chosen }: ChoosePlaceProps) {
  const words = useWords(changeWords)
  return (
    <Field id="noi" label={label} error={error}>
      {(ties) => (
        <select {...ties} id="noi" name="noi" className="text-input" defaultValue={chosen ?? ''}>
          <option value="">{words.choose}</option>
          {places.map(({ placeId, name }) => (
            <option key={placeId} value={placeId} lang="vi">
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
