import { Field } from '~/ui/field'
import { TextField } from '~/ui/text-field'
import { useWords } from '~/ui/words'
import { type PictureProblem, pictureWords } from './picture-words'

type Props = {
  address: string
  name: string
  isUsed: boolean
  /** What was refused, and by which form. */
  problem: { at: string; problem: PictureProblem } | null
}

/** To replace, rename or remove a picture. */
export function PictureChanges({ address, name, isUsed, problem }: Props) {
  const words = useWords(pictureWords)
  const errorAt = (at: string) => (problem?.at === at ? words.problems[problem.problem] : undefined)
  return (
    <div className="picture-changes">
      <form method="post" action={`${address}/thay`} encType="multipart/form-data" className="media-form">
        <h2>{words.replace}</h2>
        <Field id="hinh" label={words.file} hint={words.replaceHint} error={errorAt('thay')}>
          {(ties) => (
            <input
              {...ties}
              type="file"
              id="hinh"
              name="hinh"
              accept="image/*"
              className="text-input file-input"
            />
          )}
        </Field>
        <p className="acts">
          <button type="submit" className="btn line">
            {words.replaceDo}
          </button>
        </p>
      </form>
      <form method="post" action={`${address}/ten`} className="media-form">
        <TextField
          {...{
            name: 'ten',
            label: words.rename,
            hint: words.renameHint,
            maxLength: 60,
            autoComplete: 'off',
          }}
          defaultValue={name.replace(/\.\w+$/, '')}
          error={errorAt('ten')}
        />
        <p className="acts">
          <button type="submit" className="btn line">
            {words.renameDo}
          </button>
        </p>
      </form>
      <form method="post" action={`${address}/bo`} className="media-form">
        <h2>{words.remove}</h2>
        <p>{isUsed ? words.removeUsed : words.removeUnused}</p>
        <p className="acts">
          <button type="submit" className="btn line">
            {words.removeDo}
          </button>
        </p>
      </form>
    </div>
  )
}
