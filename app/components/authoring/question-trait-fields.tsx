import type { QuestionChoices } from '~/domain/authoring/question-view'
import type { WrittenQuestion } from '~/domain/authoring/written-question'
import { Choice } from '~/ui/choice'
import { Field } from '~/ui/field'
import { useWords } from '~/ui/words'
import { questionWords } from './question-words'

type Props = { question: WrittenQuestion; choices: QuestionChoices }

/** Skill, level, use, objective, mistake and section of a question, chosen from what its lesson has. */
export function QuestionTraitFields({ question, choices }: Props) {
  const words = useWords(questionWords)
  const skills = choices.skills.map(({ id, title }) => ({ value: id, text: title }))
  const objectives = choices.objectives.map((text, at) => ({
    value: String(at + 1),
    text: `${at + 1}. ${text}`,
  }))
  const mistakes = choices.mistakes.map(({ id, says }) => ({ value: id, text: says }))
  const sections = choices.sections.map(({ id, title }) => ({ value: id, text: title }))
  const levels = Object.entries(words.difficulties).map(([value, text]) => ({ value, text }))
  const uses = Object.entries(words.uses).map(([value, text]) => ({ value, text }))
  return (
    <fieldset className="question-part">
      <legend>{words.parts.place}</legend>
      {choices.sections.length === 0 && <p className="form-hint">{words.noChoices}</p>}
      <Pick name="skill" label={words.skill} value={question.skill} options={skills} />
      <div className="question-two">
        <Pick name="difficulty" label={words.difficulty} value={question.difficulty} options={levels} />
        <Pick name="use" label={words.use} value={question.use} options={uses} />
      </div>
      <Pick name="review" label={words.review} value={question.review} options={sections} />
      <Pick
        name="objective"
        label={words.objective}
        value={question.objective}
        options={objectives}
        mayBeNone
      />
      <Pick name="mistake" label={words.mistake} value={question.mistake} options={mistakes} mayBeNone />
      <Choice name="scenario" label={words.scenario} defaultChecked={question.isScenario} />
    </fieldset>
  )
}

type PickProps = {
  name: string
  label: string
  value: string
  options: { value: string; text: string }[]
  mayBeNone?: boolean
  error?: string
}

/** One of a list; what is set but not in the list stays to be chosen, so that saving changes nothing unseen. */
export function Pick({ name, label, value, options, mayBeNone = false, error }: PickProps) {
  const words = useWords(questionWords)
  const isKnown = value === '' || options.some((option) => option.value === value)
  return (
    <Field id={name} label={label} {...(error ? { error } : {})}>
      {(ties) => (
        <select {...ties} id={name} name={name} className="text-input" defaultValue={value}>
          <option value="">{mayBeNone ? words.none : words.choose}</option>
          {!isKnown && <option value={value}>{value}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value} lang="vi">
              {option.text}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
