import { type FormEvent, useState } from 'react'
import { fileWords } from '~/components/rosters/file-words'
import type { BankFileRefusal } from '~/domain/authoring/bank-review'
import { Field } from '~/ui/field'
import { ProblemSummary } from '~/ui/problem-summary'
import { useWords } from '~/ui/words'
import { bankPageWords } from './bank-page-words'
import { bankWords } from './bank-words'

/** A file of questions is sent to be read. */
export function BankUploadForm({ address, refusal }: { address: string; refusal: BankFileRefusal | null }) {
  const words = useWords(bankPageWords)
  const [files, banks] = [useWords(fileWords), useWords(bankWords).refusals]
  const [isSending, setIsSending] = useState(false)
  const text =
    refusal &&
    (refusal in banks ? banks[refusal as keyof typeof banks] : files[refusal as keyof typeof files])
  const submit = (event: FormEvent) => {
    if (isSending) event.preventDefault()
    setIsSending(true)
  }
  return (
    <form
      method="post"
      action={address}
      encType="multipart/form-data"
      className="bank-form"
      onSubmit={submit}
    >
      {text && <ProblemSummary title={words.problems} problems={[{ field: 'tep', text }]} />}
      <Field id="tep" label={words.file} hint={words.fileHint} {...(text ? { error: text } : {})}>
        {(ties) => (
          <input
            {...ties}
            type="file"
            id="tep"
            name="tep"
            className="text-input file-input"
            accept=".xlsx,.csv,.gift,.txt,.xml"
          />
        )}
      </Field>
      <p>
        <button type="submit" className="btn big" aria-disabled={isSending || undefined}>
          {isSending ? words.sending : words.send}
        </button>
      </p>
    </form>
  )
}
