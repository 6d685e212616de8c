import { useState } from 'react'
import { Field } from '~/ui/field'
import { ProblemSummary } from '~/ui/problem-summary'
import { useWords } from '~/ui/words'
import { PasteBox } from './paste-box'
import { pasteWords } from './paste-words'

type Refusal = keyof (typeof pasteWords)['vi']['refusals']

/** A file of Word, or what was copied elsewhere. */
export function WordForms({
  action,
  refused,
}: {
  action: string
  refused: { at: 'tep' | 'chu'; refusal: Refusal } | null
}) {
  const words = useWords(pasteWords)
  const [isSending, setIsSending] = useState(false)
  const error = refused ? words.refusals[refused.refusal] : undefined
  return (
    <>
      {refused && (
        <ProblemSummary title={words.problemsTitle} problems={[{ field: refused.at, text: error ?? '' }]} />
      )}
      <div className="word-forms">
        <form
          method="post"
          action={action}
          encType="multipart/form-data"
          className="media-form"
          onSubmit={() => setIsSending(true)}
        >
          <h2>{words.fileTitle}</h2>
          <Field
            id="tep"
            label={words.file}
            hint={words.fileHint}
            error={refused?.at === 'tep' ? error : undefined}
          >
            {(ties) => (
              <input
                {...ties}
                type="file"
                id="tep"
                name="tep"
                accept=".docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
                className="text-input file-input drop-input"
              />
            )}
          </Field>
          <p className="acts">
            <button type="submit" className="btn big" aria-disabled={isSending || undefined}>
              {isSending ? words.reading : words.read}
            </button>
          </p>
        </form>
        <PasteBox action={action} error={refused?.at === 'chu' ? error : undefined} />
      </div>
    </>
  )
}
