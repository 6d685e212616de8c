import { Field } from '~/ui/field'
import { useLocale, useWords } from '~/ui/words'
import { changeWords } from './change-words'

type ChooseKindProps = {
  kinds: readonly { kindId: string; word: string; wordEn: string }[]
  error?: string
  chosen: string
}

/** What a place is called before its name: thôn, bản, tổ dân phố. */
export function ChooseKind({ kinds, error, chosen }: ChooseKindProps) {
  const words = useWords(changeWords)
  const locale = useLocale()
  return (
    <Field id="loai" label={words.kind} error={error}>
      {(ties) => (
        <select
          {...ties}
          id="loai"
          name="loai"
          className="text-input"
          defaultValue={chosen || kinds[0]?.kindId}
        >
          {kinds.map(({ kindId, word, wordEn }) => (
            <option key={kindId} value={kindId} lang="vi">
              {locale === 'en' ? `${word} (${wordEn})` : word}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
