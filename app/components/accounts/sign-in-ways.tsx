import { Link } from '@remix-run/react'
import { useWords } from '~/ui/words'
import { outsideWords } from './outside-words'
import { secondFactorWords } from './second-factor-words'

type Props = {
  hasSecondFactor: boolean
  /** What the outside identity provider is called, where one is set. */
  outside: string | null
}

/** On one's own page: whether the second factor is on, and the ways to it and to an account elsewhere. */
export function SignInWays({ hasSecondFactor, outside }: Props) {
  const words = useWords(secondFactorWords)
  const linkWords = useWords(outsideWords)
  return (
    <section aria-labelledby="hai-buoc">
      <h2 id="hai-buoc">{words.title}</h2>
      <p>
        <b>{hasSecondFactor ? words.stateOn : words.stateOff}.</b>
      </p>
      <p>
        <Link className="btn line" to="/ho-so/hai-buoc">
          {hasSecondFactor ? words.see : words.turnOn}
        </Link>
      </p>
      {outside && (
        <p>
          <Link className="btn line" to="/ho-so/noi">
            {linkWords.linkTitle(outside)}
          </Link>
        </p>
      )}
    </section>
  )
}
