import type { CardFilter, CardScope } from '~/domain/groups/card-scope'
import { Field } from '~/ui/field'
import { TextField } from '~/ui/text-field'
import { useWords } from '~/ui/words'
import { cardFields } from './card-address'
import { cardWords } from './card-words'

const CHOICES = [
  { value: 'chua', key: 'without' },
  { value: 'co', key: 'with' },
  { value: 'tat-ca', key: 'all' },
] as const

/** Which of the people to list; a plain form. */
export function CardFilterForm({ scope, filter }: { scope: CardScope; filter: CardFilter }) {
  const words = useWords(cardWords)
  return (
    <form
      method="get"
      action="/quan-ly/the"
      className="card-filter"
      key={`${scope.id} ${filter.cards} ${filter.search}`}
    >
      {cardFields(scope).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Field id="the" label={words.cards}>
        {(ties) => (
          <select
            {...ties}
            id="the"
            name="the"
            className="text-input"
            defaultValue={CHOICES.find(({ key }) => key === filter.cards)?.value}
          >
            {CHOICES.map(({ value, key }) => (
              <option key={value} value={value}>
                {words.cardChoices[key]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <TextField
        name="tim"
        label={words.search}
        type="search"
        defaultValue={filter.search}
        autoComplete="off"
      />
      <button type="submit" className="btn line">
        {words.filter}
      </button>
    </form>
  )
}
