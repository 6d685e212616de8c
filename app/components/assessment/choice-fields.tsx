import { useWords } from '~/ui/words'
import { assessmentWords } from './assessment-words'
import type { FieldsProps } from './fields-props'

export function ChoiceFields({ question, prefix, typed, marked = [] }: FieldsProps<'single' | 'multiple'>) {
  const words = useWords(assessmentWords)
  const chosen = new Set([typed.answer ?? []].flat())
  return (
    <>
      {question.options.map((option) => (
        <label key={option.id} className="opt">
          <input
            type={question.kind === 'single' ? 'radio' : 'checkbox'}
            name={`${prefix}answer`}
            value={option.id}
            defaultChecked={chosen.has(option.id)}
          />
          <span>
            {option.text}
            {marked.includes(option.id) && <small>{words.chosen}</small>}
          </span>
        </label>
      ))}
    </>
  )
}
