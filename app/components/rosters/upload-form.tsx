import type { FormEvent } from 'react'
import { useState } from 'react'
import { FILE_LIMITS } from '~/domain/rosters/file-refusal'
import { Field } from '~/ui/field'
import { Notice } from '~/ui/notice'
import { ProblemSummary } from '~/ui/problem-summary'
import { useWords } from '~/ui/words'
import { fileWords } from './file-words'
import { listKindWord } from './list-kind'
import { useListWords } from './list-words'

type Refusal = keyof (typeof fileWords)['vi']
type Props = {
  kind: string
  places: { placeId: string; name: string; isBelow: boolean }[]
  /** The place to begin with. */
  placeId: string | undefined
  refusal: Refusal | undefined
}

/** A file and the place it is for. A file that is too large is told before it is sent. */
export function UploadForm({ kind, places, placeId, refusal: refused }: Props) {
  const { words } = useListWords(kind)
  const texts = useWords(fileWords)
  const [told, setTold] = useState<Refusal | null>(null)
  const [isSending, setIsSending] = useState(false)
  const refusal = told ?? refused
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
      action={`/quan-ly/danh-sach?loai=${listKindWord(kind)}`}
      encType="multipart/form-data"
      className="roster-form"
      onSubmit={submit}
    >
      <input type="hidden" name="loai" value={listKindWord(kind)} />
      {refusal && (
        <ProblemSummary title={words.problems} problems={[{ field: 'tep', text: texts[refusal] }]} />
      )}
      {places.length > 1 ? (
        <Field id="dia-ban" label={words.place}>
          {(ties) => (
            <select {...ties} id="dia-ban" name="dia-ban" className="text-input" defaultValue={placeId}>
              {places.map(({ placeId: id, name, isBelow }) => (
                <option key={id} value={id}>
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
      {kind === 'people' && <Notice sign="lock">{words.noCitizen}</Notice>}
      <p className="acts">
        <button type="submit" className="btn big" aria-disabled={isSending || undefined}>
          {isSending ? words.sending : words.send}
        </button>
      </p>
    </form>
  )
}
