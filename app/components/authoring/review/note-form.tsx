import { Form, Link } from '@remix-run/react'
import { Field } from '~/ui/field'
import { useWords } from '~/ui/words'
import { reviewWords } from './review-words'

type Props = {
  draftId: string
  file: string
  line: number
  /** The search of the page to come back to. */
  back: string
  typed?: string
  error?: 'note-missing' | 'note-too-long' | undefined
}

/** Writes a note on one line. */
export function NoteForm({ draftId, file, line, back, typed = '', error }: Props) {
  const words = useWords(reviewWords)
  const here = new URLSearchParams(back)
  for (const name of ['tep', 'dong', 'loi', 'kiem']) here.delete(name)
  const id = 'ghi-chu-moi'
  return (
    <Form
      method="post"
      action={`/soan-bai/${draftId}/duyet/ghi-chu`}
      className="note-form"
      preventScrollReset
    >
      <input type="hidden" name="tep" value={file} />
      <input type="hidden" name="dong" value={line} />
      <input type="hidden" name="ve" value={here.toString()} />
      <Field id={id} label={words.noteLabel(line)} {...(error ? { error: words.noteRefusals[error] } : {})}>
        {(ties) => (
          <textarea
            {...ties}
            className="text-input"
            id={id}
            name="chu"
            rows={3}
            maxLength={2_000}
            defaultValue={typed}
            // biome-ignore lint/a11y/noAutofocus: it stands there because its line was just chosen
            autoFocus
          />
        )}
      </Field>
      <p className="acts">
        <button type="submit" className="btn">
          {words.writeNote}
        </button>
        <Link
          className="text-button"
          to={`/soan-bai/${draftId}/duyet?${here}#dong-${file}-${line}`}
          preventScrollReset
        >
          {words.cancel}
        </Link>
      </p>
    </Form>
  )
}
