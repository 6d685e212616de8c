import type { BeginRefusal } from '~/domain/authoring/begin-refusal'
import { Choice } from '~/ui/choice'
import { Field } from '~/ui/field'
import { ProblemSummary } from '~/ui/problem-summary'
import { TextField } from '~/ui/text-field'
import { useSubmitOnce } from '~/ui/use-submit-once'
import { useWords } from '~/ui/words'
import { draftWords } from './draft-words'

type Typed = { scope: string; from: string; module: string; lesson: string; title: string }
type Props = {
  scopes: { value: string; kind: 'place' | 'class'; name: string }[]
  modules: {
    id: string
    number: number
    title: string
    lessons: { id: string; number: string; title: string }[]
  }[]
  typed: Typed
  problem: BeginRefusal | null
}

/** Where a lesson belongs, what it begins from, and what it is called. */
export function BeginForm({ scopes, modules, typed, problem }: Props) {
  const words = useWords(draftWords)
  const once = useSubmitOnce()
  const field = problem && fieldOf(problem, typed.from)
  const text = problem && words.refusals[problem.refusal]
  const errorAt = (name: string) => (field === name && text ? { error: text } : {})
  return (
    <form className="class-form begin-form" method="post" action="/soan-bai/moi" noValidate onSubmit={once}>
      {field && text && <ProblemSummary title={words.problems} problems={[{ field, text }]} />}
      <Field id="scope" label={words.where} hint={words.whereHint} {...errorAt('scope')}>
        {(ties) => (
          <select {...ties} id="scope" name="scope" className="text-input" defaultValue={typed.scope}>
            {scopes.length > 1 && <option value="">{words.choose}</option>}
            {scopes.map(({ value, kind, name }) => (
              <option key={value} value={value}>
                {kind === 'class' ? words.className(name.replace(/^lớp /i, '')) : words.placeName(name)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <fieldset className="begin-from">
        <legend>{words.from}</legend>
        <Choice
          {...{ type: 'radio', name: 'from', value: 'template', defaultChecked: typed.from === 'template' }}
          label={words.template}
          hint={words.templateHint}
        />
        <Choice
          {...{ type: 'radio', name: 'from', value: 'copy', defaultChecked: typed.from === 'copy' }}
          label={words.copy}
          hint={words.copyHint}
        />
        <Choice
          {...{ type: 'radio', name: 'from', value: 'variant', defaultChecked: typed.from === 'variant' }}
          label={words.variant}
          hint={words.variantHint}
        />
      </fieldset>
      <div className="for-template">
        <Field id="module" label={words.moduleField} {...errorAt('module')}>
          {(ties) => (
            <select {...ties} id="module" name="module" className="text-input" defaultValue={typed.module}>
              <option value="">{words.choose}</option>
              {modules.map(({ id, number, title }) => (
                <option key={id} value={id} lang="vi">
                  {number}. {title}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <div className="for-lesson">
        <Field id="lesson" label={words.lessonField} hint={words.lessonHint} {...errorAt('lesson')}>
          {(ties) => (
            <select {...ties} id="lesson" name="lesson" className="text-input" defaultValue={typed.lesson}>
              <option value="">{words.choose}</option>
              {modules.map(({ id, number, title, lessons }) => (
                <optgroup key={id} label={`${number}. ${title}`}>
                  {lessons.map((lesson) => (
                    <option key={lesson.id} value={lesson.id} lang="vi">
                      {lesson.number} {lesson.title}
                    </option>
                  ))}
                </optgroup>
              ))}
            </select>
          )}
        </Field>
      </div>
      <div className="for-title">
        <TextField
          name="title"
          label={words.titleField}
          hint={words.titleHint}
          defaultValue={typed.title}
          maxLength={160}
          {...errorAt('title')}
        />
      </div>
      <button type="submit" className="btn big">
        {words.begin}
      </button>
    </form>
  )
}

function fieldOf({ field }: BeginRefusal, from: string): string {
  if (field !== 'from') return field
  return from === 'template' ? 'module' : 'lesson'
}
