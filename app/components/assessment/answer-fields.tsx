import { useWords } from '~/ui/words'
import { assessmentWords } from './assessment-words'
import { ChoiceFields } from './choice-fields'
import type { FieldsProps } from './fields-props'
import { MatchFields } from './match-fields'
import { OrderFields } from './order-fields'
import { TypedFields } from './typed-fields'

/** The input fields of one question, whatever its kind: plain form controls that need no JavaScript. */
export function AnswerFields(props: FieldsProps) {
  const words = useWords(assessmentWords)
  const hint = <p className="hint">{words.kind[props.question.kind]}</p>
  switch (props.question.kind) {
    case 'single':
    case 'multiple':
      return (
        <>
          {hint}
          <ChoiceFields {...props} question={props.question} />
        </>
      )
    case 'order':
      return <OrderFields {...props} question={props.question} />
    case 'match':
      return (
        <>
          {hint}
          <MatchFields {...props} question={props.question} />
        </>
      )
    case 'number':
    case 'text':
      return (
        <>
          {hint}
          <TypedFields {...props} question={props.question} />
        </>
      )
  }
}
