import { Link } from '@remix-run/react'
import { formatDay } from '~/lib/format-time'
import { Drawing } from '~/ui/drawing/drawing'
import { Notice } from '~/ui/notice'
import { useWords } from '~/ui/words'
import { placementWords } from './placement-words'

type Props = {
  address: string
  attemptId: string
  isGuest: boolean
  hasNothingToAsk: boolean
  standing: {
    answered: number | null
    last: { endedAt: Date; skipped: number } | null
    nextAt: Date | null
  }
}

/** Before the test: what it asks and what it does not do, how it went last time, one button. */
export function PlacementStart({ address, attemptId, isGuest, hasNothingToAsk, standing }: Props) {
  const words = useWords(placementWords)
  const { last } = standing
  return (
    <div className="beside">
      <div className="flow">
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
        {hasNothingToAsk && <Notice>{words.nothingToAsk}</Notice>}
        <ol className="placing-rules">
          {words.rules.map(([rule, why]) => (
            <li key={rule}>
              <b>{rule}.</b> {why}
            </li>
          ))}
        </ol>
        <p>{words.noFeedback}</p>
        <p className="note">{words.notCertified}</p>
        <Begin address={address} attemptId={attemptId} standing={standing} />
        {last && (
          <p>
            {words.last(formatDay(last.endedAt), last.skipped)}{' '}
            <Link to={`${address}/ket-qua`}>{words.seeLast}</Link>
          </p>
        )}
        {isGuest && <p className="small">{words.guest}</p>}
      </div>
      <Drawing name="lane-gate" className="beside-art" />
    </div>
  )
}

function Begin({ address, attemptId, standing }: Pick<Props, 'address' | 'attemptId' | 'standing'>) {
  const words = useWords(placementWords)
  const { answered, last, nextAt } = standing
  if (answered !== null)
    return (
      <>
        <p>{words.underWay(answered)}</p>
        <p>
          <Link className="btn big" to={`${address}/cau`} reloadDocument>
            {words.goOn}
          </Link>
        </p>
      </>
    )
  if (nextAt) return <p>{words.againFrom(formatDay(nextAt))}</p>
  return (
    <form method="post" action={`${address}/bat-dau`}>
      <input type="hidden" name="attemptId" value={attemptId} />
      <button type="submit" className="btn big">
        {last ? words.again : words.start}
      </button>
    </form>
  )
}
