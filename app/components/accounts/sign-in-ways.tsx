import { Link } from '@remix-run/react'
import { useWords } from '~/ui/words'
import { secondFactorWords } from './second-factor-words'

/** On one's own page: whether the second factor is on, and the way to it. */
export function SignInWays({ hasSecondFactor }: { hasSecondFactor: boolean }) {
  const words = useWords(secondFactorWords)
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
    </section>
  )
}
