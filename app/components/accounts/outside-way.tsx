import { Notice } from '~/ui/notice'
import { useWords } from '~/ui/words'
import { outsideWords } from './outside-words'

/** The button that leads to the outside identity provider. A link, so that no form has to leave the site. */
export function OutsideWay({ label, to }: { label: string; to: string }) {
  const words = useWords(outsideWords)
  return (
    <div className="entry-other">
      <p>{words.or}</p>
      <p className="entry-acts">
        <a className="btn line" href={`/dang-nhap/ngoai?ve=${encodeURIComponent(to)}`}>
          {words.signIn(label)}
        </a>
      </p>
    </div>
  )
}

/** Why somebody is back from the provider without being signed in. */
export function OutsideRefusal({ refusal }: { refusal: string | null }) {
  const words = useWords(outsideWords)
  const text = refusal !== null && Object.hasOwn(words.refusals, refusal) && words.refusals[refusal]
  return text ? <Notice>{text}</Notice> : null
}
