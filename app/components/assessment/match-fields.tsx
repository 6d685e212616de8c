import { useWords } from '~/ui/words'
import { assessmentWords } from './assessment-words'
import type { FieldsProps } from './fields-props'

export function MatchFields({ question, prefix, typed }: FieldsProps<'match'>) {
  const words = useWords(assessmentWords)
  return (
    <ul className="pairs">
      {question.lefts.map((left) => (
        <li key={left.id}>
          <label>
            <b>{left.text}</b>
            <select name={`${prefix}left-${left.id}`} defaultValue={typed[`left-${left.id}`] ?? ''}>
              <option value="">{words.choose}</option>
              {question.rights.map((right) => (
                <option key={right.id} value={right.id}>
                  {right.text}
                </option>
              ))}
            </select>
          </label>
        </li>
      ))}
    </ul>
  )
}
