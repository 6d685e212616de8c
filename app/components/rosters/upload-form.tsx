import type { FormEvent } from 'react'
import { useState } from 'react'
import { FILE_LIMITS } from '~/domain/rosters/file-refusal'
import { Field } from '~/ui/field'
import { Notice } from '~/ui/notice'
import { ProblemSummary } from '~/ui/problem-summary'
import { useWords } from '~/ui/words'
import { fileWords } from './file-words'
import { rosterWords } from './roster-words'

type Refusal = keyof (typeof fileWords)['vi']
type Props = {
  places: { placeId: string; name: string; isBelow: boolean }[]
  refused: { refusal: Refusal; placeId: string } | undefined
}

/** A file and the place it is for. A file that is too large is told before it is sent. */
export function UploadForm({ places, refused }: Props) {
  const words = useWords(rosterWords)
  const texts = useWords(fileWords)
  const [told, setTold] = useState<Refusal | null>(null)
  const [isSending, setIsSending] = useState(false)
  const refusal = told ?? refused?.refusal
  const submit = (event: FormEvent<HTMLFormElement>) => {
    const field = event.currentTarget.elements.namedItem('tep') as HTMLInputElement
    const size = field.files?.[0]?.size
    const problem = size === undefined ? 'file-missing' : size > FILE_LIMITS.bytes ? 'file-too-large' : null
    setTold(problem)
    setIsSending(problem === null)
    if (problem) event.preventDefault()
  }
  return (
    <form
      method="post"
      action="/quan-ly/danh-sach"
      encType="multipart/form-data"
      className="roster-form"
      onSubmit={submit}
    >
      {refusal && (
        <ProblemSummary title={words.problems} problems={[{ field: 'tep', text: texts[refusal] }]} />
      )}
      {places.length > 1 ? (
        <Field id="dia-ban" label={words.place}>
          {(ties) => (
            <select
              {...ties}
              id="dia-ban"
              name="dia-ban"
              className="text-input"
              defaultValue={refused?.placeId}
            >
              {places.map(({ placeId, name, isBelow }) => (
                <option key={placeId} value={placeId}>
                  {isBelow ? `– ${name}` : name}
                </option>
              ))}
            </select>
          )}
        </Field>
      ) : (
        <>
          <input type="hidden" name="dia-ban" value={places[0]?.placeId} />
          <p>
            {words.place}: <b>{places[0]?.name}</b>
          </p>
        </>
      )}
      <Field id="tep" label={words.file} hint={words.fileHint} error={refusal && texts[refusal]}>
        {(ties) => (
          <input
            {...ties}
            type="file"
            id="tep"
            name="tep"
            className="text-input file-input"
            accept=".xlsx,.xls,.csv,.txt"
          />
        )}
      </Field>
      <Notice sign="lock">{words.noCitizen}</Notice>
      <p className="acts">
        <button type="submit" className="btn big" aria-disabled={isSending || undefined}>
          {isSending ? words.sending : words.send}
        </button>
      </p>
    </form>
  )
}
