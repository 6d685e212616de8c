import { useState } from 'react'
import { Field } from '~/ui/field'
import { ProblemSummary } from '~/ui/problem-summary'
import { useWords } from '~/ui/words'
import { folderWords } from './folder-words'

type Refused = { refusal: keyof (typeof folderWords)['vi']['refusals']; path: string }
type Scope = { scopeKind: string; scopeId: string; name: string }

/** A zip, and where its lessons belong. */
export function FolderUploadForm({
  scopes,
  scope,
  refused,
}: {
  scopes: readonly Scope[]
  scope: string
  refused: Refused | null
}) {
  const words = useWords(folderWords)
  const [isSending, setIsSending] = useState(false)
  const error = refused ? words.refusals[refused.refusal](refused.path) : undefined
  return (
    <form
      method="post"
      action="/soan-bai/nhap"
      encType="multipart/form-data"
      className="media-form"
      onSubmit={() => setIsSending(true)}
    >
      {error && <ProblemSummary title={words.problemsTitle} problems={[{ field: 'tep', text: error }]} />}
      <Field id="noi" label={words.scope}>
        {(ties) => (
          <select {...ties} id="noi" name="noi" className="text-input" defaultValue={scope}>
            {scopes.map(({ scopeKind, scopeId, name }) => (
              <option key={scopeId} value={`${scopeKind}:${scopeId}`}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field id="tep" label={words.file} hint={words.fileHint} error={error}>
        {(ties) => (
          <input
            {...ties}
            type="file"
            id="tep"
            name="tep"
            accept=".zip"
            className="text-input file-input drop-input"
          />
        )}
      </Field>
      <p className="acts">
        <button type="submit" className="btn big" aria-disabled={isSending || undefined}>
          {isSending ? words.sending : words.send}
        </button>
      </p>
    </form>
  )
}
