import type { LessonInformation } from '~/domain/authoring/lesson-information'
import type { InformationField } from '~/domain/authoring/wrong-information'
import { Choice } from '~/ui/choice'
import { Field } from '~/ui/field'
import { ProblemSummary } from '~/ui/problem-summary'
import { TextField } from '~/ui/text-field'
import { useSubmitOnce } from '~/ui/use-submit-once'
import { useWords } from '~/ui/words'
import { formWords } from './form-words'

type Props = {
  draftId: string
  typed: LessonInformation
  version: number
  skills: readonly { id: string; name: string }[]
  /** Fields that cannot stand as they are. */
  wrong: readonly InformationField[]
  /** Why nothing was saved; null when it was, or nothing was sent yet. */
  problem: string | null
  isSaved: boolean
  mayWrite: boolean
}

const AUDIENCES = ['member', 'student', 'resident'] as const

/** The front matter of a lesson as a form. What is unfinished is saved too, and said. */
export function InformationForm({
  draftId,
  typed,
  version,
  skills,
  wrong,
  problem,
  isSaved,
  mayWrite,
}: Props) {
  const words = useWords(formWords)
  const once = useSubmitOnce()
  const errorAt = (field: InformationField) => (wrong.includes(field) ? { error: words.wrong[field] } : {})
  const lines = (field: 'objectives', rows: number, hint: string) => (
    <Field id={field} label={words[field]} hint={hint} {...errorAt(field)}>
      {(ties) => (
        <textarea
          {...ties}
          id={field}
          name={field}
          rows={rows}
          className="text-input"
          lang="vi"
          defaultValue={typed[field].join('\n')}
        />
      )}
    </Field>
  )
  return (
    <form
      className="class-form desk-facts"
      method="post"
      action={`/soan-bai/${draftId}/thong-tin`}
      noValidate
      onSubmit={once}
    >
      {problem && <ProblemSummary title={words.problems} problems={[{ text: problem }]} />}
      {!problem && wrong.length > 0 && (
        <ProblemSummary
          title={isSaved ? words.savedButWrong : words.problems}
          problems={wrong.map((field) => ({ field, text: words.wrong[field] }))}
        />
      )}
      <input type="hidden" name="baseVersion" value={version} />
      <fieldset className="desk-fields" disabled={!mayWrite}>
        <TextField
          name="title"
          label={words.title}
          defaultValue={typed.title}
          lang="vi"
          {...errorAt('title')}
        />
        <Field id="summary" label={words.summary} hint={words.summaryHint} {...errorAt('summary')}>
          {(ties) => (
            <textarea
              {...ties}
              id="summary"
              name="summary"
              rows={2}
              className="text-input"
              lang="vi"
              defaultValue={typed.summary}
            />
          )}
        </Field>
        <TextField
          name="minutes"
          inputMode="numeric"
          label={words.minutes}
          hint={words.minutesHint}
          defaultValue={typed.minutes}
          {...errorAt('minutes')}
        />
        <fieldset className="begin-from" id="audience">
          <legend>{words.audience}</legend>
          {wrong.includes('audience') && <p className="form-error">{words.wrong.audience}</p>}
          {AUDIENCES.map((each) => (
            <Choice
              key={each}
              {...{ name: 'audience', value: each, defaultChecked: typed.audience.includes(each) }}
              label={words.audiences[each]}
            />
          ))}
        </fieldset>
        {lines('objectives', 4, words.objectivesHint)}
        <fieldset className="begin-from" id="skills">
          <legend>{words.skills}</legend>
          <p className="form-hint">{words.skillsHint}</p>
          {wrong.includes('skills') && <p className="form-error">{words.wrong.skills}</p>}
          {skills.map(({ id, name }) => (
            <Choice
              key={id}
              {...{ name: 'skills', value: id, defaultChecked: typed.skills.includes(id), lang: 'vi' }}
              label={name}
            />
          ))}
        </fieldset>
        <TextField
          name="prerequisites"
          label={words.prerequisites}
          hint={words.prerequisitesHint}
          defaultValue={typed.prerequisites.join(', ')}
          {...errorAt('prerequisites')}
        />
        <TextField
          name="keywords"
          lang="vi"
          label={words.keywords}
          hint={words.keywordsHint}
          defaultValue={typed.keywords.join(', ')}
          {...errorAt('keywords')}
        />
        <Field id="mistakes" label={words.mistakes} hint={words.mistakesHint} {...errorAt('mistakes')}>
          {(ties) => (
            <textarea
              {...ties}
              id="mistakes"
              name="mistakes"
              rows={4}
              className="text-input"
              lang="vi"
              defaultValue={typed.mistakes.map(({ says }) => says).join('\n')}
            />
          )}
        </Field>
        <TextField
          name="facts"
          label={words.facts}
          hint={words.factsHint}
          defaultValue={typed.facts.join(', ')}
          {...errorAt('facts')}
        />
        <p>
          <a href={`/soan-bai/${draftId}/du-kien`}>{words.findFact}</a>
        </p>
        {mayWrite && (
          <button type="submit" className="btn big">
            {words.save}
          </button>
        )}
      </fieldset>
    </form>
  )
}
