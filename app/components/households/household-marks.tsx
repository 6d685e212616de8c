import { Choice } from '~/ui/choice'
import { TextField } from '~/ui/text-field'
import { useWords } from '~/ui/words'
import { householdWords } from './household-words'

type Known = { peopleCount: string; isPoor: boolean; isBusiness: boolean }

/** How many people, and the two marks: the same when a household is added and when it is changed. */
export function HouseholdMarks({
  known,
  error,
  hint,
}: {
  known: Known
  error?: string | undefined
  hint?: string
}) {
  const words = useWords(householdWords)
  return (
    <>
      <TextField
        name="peopleCount"
        label={words.peopleCount}
        hint={hint}
        error={error}
        defaultValue={known.peopleCount}
        inputMode="numeric"
        autoComplete="off"
      />
      <div className="choices">
        <Choice name="isPoor" label={words.poor} defaultChecked={known.isPoor} />
        <Choice name="isBusiness" label={words.business} defaultChecked={known.isBusiness} />
      </div>
    </>
  )
}
