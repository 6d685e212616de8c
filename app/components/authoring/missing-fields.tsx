import type { ImportedQuestion } from '~/domain/authoring/imported-question'
import type { MissingPart } from '~/domain/authoring/missing-parts'
import type { QuestionChoices } from '~/domain/authoring/question-view'
import { TextField } from '~/ui/text-field'
import { useWords } from '~/ui/words'
import { bankPageWords } from './bank-page-words'
import { Area } from './question-row-fields'
import { Pick } from './question-trait-fields'
import { questionWords } from './question-words'

type Props = { at: number; question: ImportedQuestion; missing: MissingPart[]; choices: QuestionChoices }

/** Fields for what a question from a file lacks, and for nothing else. */
export function MissingFields({ at, question, missing, choices }: Props) {
  const words = useWords(questionWords)
  const lacks = (part: MissingPart['part']) => missing.some((each) => each.part === part)
  const name = (part: string) => `${at}.${part}`
  return (
    <>
      {lacks('prompt') && <Area name={name('prompt')} label={words.prompt} value="" />}
      {lacks('right') && <RightChoice at={at} question={question} />}
      {missing.map((part) => (
        <WhyField key={part.part + String(part.at)} {...{ at, question, part }} />
      ))}
      {lacks('why') && <Area name={name('why')} label={words.commonWhy} value="" />}
      {lacks('explain') && <Area name={name('explain')} label={words.explain} value="" />}
      <TraitPicks prefix={String(at)} lacks={lacks} choices={choices} hasObjective />
    </>
  )
}

type PicksProps = {
  prefix: string
  lacks: (part: 'skill' | 'difficulty' | 'use' | 'review' | 'objective') => boolean
  choices: QuestionChoices
  hasObjective?: boolean
}

/** Skill, level, use and section, of those that are lacking. */
export function TraitPicks({ prefix, lacks, choices, hasObjective = false }: PicksProps) {
  const words = useWords(questionWords)
  const options = {
    skill: choices.skills.map(({ id, title }) => ({ value: id, text: title })),
    difficulty: Object.entries(words.difficulties).map(([value, text]) => ({ value, text })),
    use: Object.entries(words.uses).map(([value, text]) => ({ value, text })),
    review: choices.sections.map(({ id, title }) => ({ value: id, text: title })),
    objective: choices.objectives.map((text, i) => ({ value: String(i + 1), text: `${i + 1}. ${text}` })),
  }
  const parts = ['skill', 'difficulty', 'use', 'review', ...(hasObjective ? ['objective'] : [])] as const
  return (
    <div className="bank-picks">
      {parts.map((each) => {
        const part = each as keyof typeof options
        return lacks(part) ? (
          <Pick key={part} name={`${prefix}.${part}`} label={words[part]} value="" options={options[part]} />
        ) : null
      })}
    </div>
  )
}

function RightChoice({ at, question }: { at: number; question: ImportedQuestion }) {
  const words = useWords(bankPageWords)
  if (!('options' in question)) return null
  return (
    <fieldset className="bank-which">
      <legend>{words.whichRight}</legend>
      {question.options.map(({ text }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an option is its place
        <label key={i} className="question-right">
          <input type="radio" name={`${at}.right`} value={i} />
          {text}
        </label>
      ))}
    </fieldset>
  )
}

function WhyField({ at, question, part }: { at: number; question: ImportedQuestion; part: MissingPart }) {
  const words = useWords(bankPageWords)
  const row = (part.at ?? 0) - 1
  if (part.part === 'option-why' && 'options' in question) {
    const text = question.options[row]?.text ?? ''
    return <TextField name={`${at}.options.${row}.why`} label={words.whyOf(text)} autoComplete="off" />
  }
  if (part.part === 'mistake-why' && 'mistakes' in question) {
    const text = question.mistakes[row]?.value ?? ''
    return <TextField name={`${at}.mistakes.${row}.why`} label={words.whyOf(text)} autoComplete="off" />
  }
  return null
}
