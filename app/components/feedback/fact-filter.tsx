import { Choice } from '~/ui/choice'
import { Field } from '~/ui/field'
import { useWords } from '~/ui/words'
import { factReviewWords } from './fact-review-words'

type Props = {
  modules: { id: string; number: number; title: string }[]
  moduleId: string | null
  isDueOnly: boolean
}

/** Which facts to list; a plain form, so that it works wherever pages do. */
export function FactFilter({ modules, moduleId, isDueOnly }: Props) {
  const words = useWords(factReviewWords)
  return (
    <form method="get" action="/du-kien" className="fact-filter" key={`${moduleId} ${isDueOnly}`}>
      {modules.length > 1 && (
        <Field id="hoc-phan" label={words.module}>
          {(ties) => (
            <select
              {...ties}
              id="hoc-phan"
              name="hoc-phan"
              className="text-input"
              defaultValue={moduleId ?? ''}
            >
              <option value="">{words.everyModule}</option>
              {modules.map(({ id, number, title }) => (
                <option key={id} value={id} lang="vi">
                  {number}. {title}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <Choice
        label={words.dueOnly}
        hint={words.dueOnlyHint}
        name="loc"
        value="can-xem-lai"
        defaultChecked={isDueOnly}
      />
      <button type="submit" className="btn line">
        {words.filter}
      </button>
    </form>
  )
}
