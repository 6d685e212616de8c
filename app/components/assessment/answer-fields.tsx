import type { PresentedQuestion } from '~/domain/assessment/presented-question'
import { useWords } from '~/ui/words'
import { assessmentWords } from './assessment-words'
import { ChoiceFields } from './choice-fields'
import { MatchFields } from './match-fields'
import { OrderFields } from './order-fields'
import { TypedFields } from './typed-fields'

export type Typed = Record<string, string | string[]>

export type FieldsProps<K extends PresentedQuestion['kind'] = PresentedQuestion['kind']> = {
  question: Extract<PresentedQuestion, { kind: K }>
  /** Put before every field's name, where one form holds several questions. */
  prefix: string
  typed: Typed
  /** Options to mark as chosen and wrong, by presented id. */
  marked?: readonly string[]
  describedBy?: string
}

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
