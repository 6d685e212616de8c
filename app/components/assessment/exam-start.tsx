import { Form, Link } from '@remix-run/react'
import { formatDay, formatTime } from '~/lib/format-time'
import { Drawing } from '~/ui/drawing/drawing'
import { useWords } from '~/ui/words'
import { examWords } from './exam-words'

type Props = {
  title: string
  module: { id: string; exam: { questions: number; minutes: number; passPercent: number } }
  overview: {
    attemptsLeft: number
    nextAt: Date | null
    open: { attemptId: string; secondsLeft: number; isExpired: boolean } | null
    results: { attemptId: string; submittedAt: Date; percent: number; passed: boolean }[]
  } | null
  certificateCode: string | null
  attemptId: string
}

/** Before an exam: what it asks, how many attempts are left today, how earlier ones went. */
export function ExamStart({ title, module, overview, certificateCode, attemptId }: Props) {
  const words = useWords(examWords)
  const address = `/thi/${module.id}`
  const { questions, minutes, passPercent } = module.exam
  return (
    <div className="beside">
      <div className="flow">
        <h1>{title}</h1>
        <p className="lead">{words.rules(questions, minutes, passPercent)}</p>
        <p>{words.rulesScore}</p>
        <p>{words.rulesMore}</p>
        {certificateCode && (
          <p>
            <Link className="btn" to={`/chung-nhan/${certificateCode}`}>
              {words.seeCertificate}
            </Link>
          </p>
        )}
        {overview ? (
          <NextStep address={address} overview={overview} attemptId={attemptId} />
        ) : (
          <SignInFirst address={address} />
        )}
        {overview && overview.results.length > 0 && (
          <section aria-labelledby="lan-truoc">
            <h2 id="lan-truoc">{words.before}</h2>
            <ul className="rows">
              {overview.results.map((result) => (
                <li key={result.attemptId}>
                  <span>
                    <b>{result.passed ? words.passed : words.failed}</b> ·{' '}
                    {words.result(result.percent, formatDay(result.submittedAt))}
                  </span>
                  <Link to={`${address}/${result.attemptId}/ket-qua`}>{words.seeResult}</Link>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
      <Drawing name="house-6" className="beside-art" />
    </div>
  )
}

function NextStep({
  address,
  overview,
  attemptId,
}: {
  address: string
  overview: NonNullable<Props['overview']>
  attemptId: string
}) {
  const words = useWords(examWords)
  const { open } = overview
  if (open && !open.isExpired) {
    return (
      <>
        <p>{words.underWay(Math.ceil(open.secondsLeft / 60))}</p>
        <p>
          <Link className="btn big" to={`${address}/${open.attemptId}`} reloadDocument>
            {words.goOn}
          </Link>
        </p>
      </>
    )
  }
  if (!open && overview.nextAt) {
    return (
      <p className="note">
        {words.noAttempts(`${formatTime(overview.nextAt)} ${formatDay(overview.nextAt)}`)}
      </p>
    )
  }
  return (
    <Form method="post" action={address} reloadDocument className="flow">
      <input type="hidden" name="attemptId" value={attemptId} />
      <p>{open ? words.overdue : words.attemptsLeft(overview.attemptsLeft)}</p>
      <button type="submit" className="btn big">
        {open ? words.seeResult : words.start}
      </button>
    </Form>
  )
}

function SignInFirst({ address }: { address: string }) {
  const words = useWords(examWords)
  const back = `?ve=${encodeURIComponent(address)}`
  return (
    <div className="note">
      <p>{words.needSignIn}</p>
      <p className="acts">
        <Link className="btn" to={`/dang-nhap${back}`}>
          {words.signIn}
        </Link>
        <Link className="btn line" to={`/dang-ky${back}`}>
          {words.register}
        </Link>
      </p>
    </div>
  )
}
