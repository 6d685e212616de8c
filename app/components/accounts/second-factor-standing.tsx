import { Link } from '@remix-run/react'
import { Notice } from '~/ui/notice'
import { useWords } from '~/ui/words'
import { secondFactorWords } from './second-factor-words'

const FEW = 3

/** That it is on, how many recovery codes are left, and the way to turn it off. */
export function SecondFactorStanding({ onSince, codesLeft }: { onSince: string; codesLeft: number }) {
  const words = useWords(secondFactorWords)
  return (
    <>
      <Notice sign="check">
        {words.isOn(onSince)} {words.left(codesLeft)}
      </Notice>
      {codesLeft <= FEW && <Notice>{words.few}</Notice>}
      <p>{words.lost}</p>
      <p>
        <Link className="btn line" to="/ho-so/hai-buoc/tat">
          {words.turnOff}
        </Link>
      </p>
    </>
  )
}
