import { useWords } from '~/ui/words'
import { assessmentWords } from './assessment-words'
import type { FieldsProps } from './fields-props'

export function TypedFields({ question, prefix, typed }: FieldsProps<'number' | 'text'>) {
  const words = useWords(assessmentWords)
  const value = typeof typed.answer === 'string' ? typed.answer : ''
  return (
    <label className="typed">
      <span className="vh">{words.yourAnswer}</span>
      <input
        type="text"
        name={`${prefix}answer`}
        defaultValue={value}
        inputMode={question.kind === 'number' ? 'decimal' : 'text'}
        autoComplete="off"
        maxLength={200}
      />
      {question.kind === 'number' && question.unit && <span>{question.unit}</span>}
    </label>
  )
}
