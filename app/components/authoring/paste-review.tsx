import { Link } from '@remix-run/react'
import type { PasteFinding } from '~/domain/authoring/paste-finding'
import { Field } from '~/ui/field'
import { ProblemSummary } from '~/ui/problem-summary'
import { useWords } from '~/ui/words'
import { pasteWords, sentencesOf } from './paste-words'

export type ReviewedPaste = {
  text: string
  findings: PasteFinding[]
  pictures: { name: string; hash: string }[]
  baseVersion: number
  how: 'append' | 'replace'
}

type Refusal = keyof (typeof pasteWords)['vi']['refusals']
type Props = { address: string; paste: ReviewedPaste; refusal: Refusal | null }

/** What was taken from a text, to be corrected at once, and what was said of the rest, before it goes into the lesson. */
export function PasteReview({ address, paste, refusal }: Props) {
  const words = useWords(pasteWords)
  const { text, findings, pictures, baseVersion, how } = paste
  const said = sentencesOf(findings, words)
  const ways = [
    ['append', words.append, words.appendHint],
    ['replace', words.replace, words.replaceHint],
  ] as const
  return (
    <form method="post" action={`${address}/dua-vao`} encType="multipart/form-data" className="paste-review">
      {refusal && (
        <ProblemSummary
          title={words.problemsTitle}
          problems={[{ field: 'chu', text: words.refusals[refusal] }]}
        />
      )}
      <section className="paste-said" aria-labelledby="dieu-can-biet">
        <h2 id="dieu-can-biet">{words.said}</h2>
        {said.length === 0 ? (
          <p>{words.nothingSaid}</p>
        ) : (
          <ul>
            {said.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )}
      </section>
      <div className="media-form">
        <input type="hidden" name="ban" value={baseVersion} />
        {pictures.map(({ name, hash }) => (
          <input key={name} type="hidden" name="hinh" value={`${name} ${hash}`} />
        ))}
        <input type="hidden" name="noi" value={JSON.stringify(findings)} />
        <Field id="chu" label={words.text} hint={words.textHint}>
          {(ties) => (
            <textarea
              {...ties}
              id="chu"
              name="chu"
              rows={Math.min(24, Math.max(8, text.split('\n').length + 1))}
              className="text-input source-text"
              defaultValue={text}
              spellCheck={false}
            />
          )}
        </Field>
        {pictures.length > 0 && (
          <>
            <h2>{words.pictures}</h2>
            <ul className="paste-pictures">
              {pictures.map(({ name, hash }) => (
                <li key={name}>
                  <img
                    src={`/noi-dung/${hash}.${name.slice(name.lastIndexOf('.') + 1)}`}
                    alt={name}
                    loading="lazy"
                  />
                </li>
              ))}
            </ul>
          </>
        )}
        <fieldset className="paste-how">
          <legend>{words.how}</legend>
          {ways.map(([value, label, hint]) => (
            <label key={value} className="choice">
              <input type="radio" name="cach" value={value} defaultChecked={how === value} />
              <span>
                <b>{label}</b>
                <small>{hint}</small>
              </span>
            </label>
          ))}
        </fieldset>
        <p className="acts">
          <button type="submit" className="btn big">
            {words.take}
          </button>
          <Link to={address} className="btn line">
            {words.again}
          </Link>
        </p>
      </div>
    </form>
  )
}
