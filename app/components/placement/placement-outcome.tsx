import { Link } from '@remix-run/react'
import { Drawing } from '~/ui/drawing/drawing'
import { useWords } from '~/ui/words'
import { type PlacedHouse, PlacedLane } from './placed-lane'
import { placementWords } from './placement-words'

type End = keyof (typeof placementWords)['vi']['ended']

type Props = {
  address: string
  pathAddress: string
  isGuest: boolean
  asked: number
  right: number
  end: End
  houses: PlacedHouse[]
}

/** Where to begin, every lesson with what to do about it and why, and that nothing is certified by it. */
export function PlacementOutcome({ address, pathAddress, isGuest, asked, right, end, houses }: Props) {
  const words = useWords(placementWords)
  const first = houses.find((house) => house.state === 'learn' || house.state === 'look')
  const count = (state: PlacedHouse['state']) => houses.filter((house) => house.state === state).length
  return (
    <div className="flow">
      <div className="beside">
        <div className="flow">
          <h1>{first ? words.resultTitle(first.number) : words.resultAllKnown}</h1>
          <p className="lead">
            {right === 0 ? words.resultNone : words.resultText(right, asked)}{' '}
            {words.counts(count('skip'), count('look'), count('learn'))}.
          </p>
          {words.ended[end] && <p>{words.ended[end]}</p>}
          {!first && <p>{words.allKnownText}</p>}
          <p>
            <Link className="btn big" to={first ? first.to : '/hoc'}>
              {first ? words.startWith(first.number, first.title) : words.toExams}
            </Link>
          </p>
          <p className="note">{words.notCertified}</p>
          {isGuest && <KeepIt address={address} />}
        </div>
        <Drawing name="lady-at-door" className="beside-art only-wide" />
      </div>
      <section aria-labelledby="tung-bai" className="paper flow">
        <h2 id="tung-bai">{words.laneTitle}</h2>
        <p>{words.anotherTime}</p>
        <PlacedLane houses={houses} />
        <p>
          <Link className="btn line" to={pathAddress}>
            {words.toPath}
          </Link>
        </p>
      </section>
    </div>
  )
}

function KeepIt({ address }: { address: string }) {
  const words = useWords(placementWords)
  const back = `?ve=${encodeURIComponent(address)}`
  return (
    <div className="flow">
      <p>{words.guest}</p>
      <p className="acts">
        <Link className="btn line" to={`/dang-ky${back}`}>
          {words.register}
        </Link>
        <Link className="btn line" to={`/dang-nhap${back}`}>
          {words.signIn}
        </Link>
      </p>
    </div>
  )
}
