import { type FormEvent, useState } from 'react'
import { Field } from '~/ui/field'
import { ProblemSummary } from '~/ui/problem-summary'
import { useWords } from '~/ui/words'
import { type PictureProblem, pictureWords } from './picture-words'

const MOST_BYTES = 12_000_000

type Refused = { fileName: string; problem: PictureProblem }

/** Pictures from the device, by drop or from the camera; several at once, also without script. */
export function AddPicturesForm({ action, refused }: { action: string; refused: readonly Refused[] }) {
  const words = useWords(pictureWords)
  const [told, setTold] = useState<readonly Refused[] | null>(null)
  const [isSending, setIsSending] = useState(false)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    const files = [...new FormData(event.currentTarget).getAll('hinh')].filter(
      (each): each is File => each instanceof File && each.size > 0,
    )
    const wrong = files
      .filter(({ size }) => size > MOST_BYTES)
      .map(({ name }): Refused => ({ fileName: name, problem: 'picture-too-large' }))
    const problems: Refused[] = files.length === 0 ? [{ fileName: '', problem: 'picture-missing' }] : wrong
    setTold(problems)
    setIsSending(problems.length === 0)
    if (problems.length > 0) event.preventDefault()
  }
  const shown = told ?? refused
  const sentences = shown.map(({ fileName, problem }) => words.ofFile(fileName, words.problems[problem]))
  return (
    <form
      method="post"
      action={action}
      encType="multipart/form-data"
      className="media-form"
      onSubmit={submit}
    >
      {shown.length > 0 && (
        <ProblemSummary
          title={words.problemsTitle}
          problems={sentences.map((text) => ({ field: 'hinh', text }))}
        />
      )}
      <Field
        id="hinh"
        label={words.file}
        hint={words.fileHint}
        error={shown.length > 0 ? sentences[0] : undefined}
      >
        {(ties) => (
          <input
            {...ties}
            type="file"
            id="hinh"
            name="hinh"
            multiple
            accept="image/*"
            className="text-input file-input drop-input"
          />
        )}
      </Field>
      <div className="camera-field">
        <Field id="chup" label={words.camera} hint={words.cameraHint}>
          {(ties) => (
            <input
              {...ties}
              type="file"
              id="chup"
              name="hinh"
              accept="image/*"
              capture="environment"
              className="text-input file-input"
            />
          )}
        </Field>
      </div>
      <p className="acts">
        <button type="submit" className="btn big" aria-disabled={isSending || undefined}>
          {isSending ? words.sending : words.add}
        </button>
      </p>
    </form>
  )
}
