import { Link } from '@remix-run/react'
import type { ExamFlag } from '~/domain/assessment/exam-flags'
import type { FlagVerdict } from '~/domain/assessment/flag-verdict'
import { Drawing } from '~/ui/drawing/drawing'
import { useWords } from '~/ui/words'
import { flagWords } from './flag-words'

type Flag = ExamFlag & {
  flagId: string
  personId: string
  displayName: string
  module: string
  on: string
  settled: { on: string; verdict: FlagVerdict } | null
}

/** Exams of a class that somebody should ask about: what was counted, what it may mean, and what came of it. */
export function ClassFlags({ classId, flags }: { classId: string; flags: Flag[] }) {
  const words = useWords(flagWords)
  return (
    <ul className="exam-flags">
      {flags.map((flag) => (
        <li key={flag.flagId} className="flow">
          <h2>
            <Drawing name={flag.settled ? 'window-lit' : 'window-dim'} />
            <Link to={`/lop/${classId}/${flag.personId}`}>{flag.displayName}</Link>
          </h2>
          <p className="small">{words.exam(flag.module, flag.on)}</p>
          <p>
            {words.says(flag)} {!flag.settled && words.maybe[flag.kind]}
          </p>
          {flag.settled ? (
            <p>
              <b>{words.settledOn[flag.settled.verdict](flag.settled.on)}</b>
            </p>
          ) : (
            <form method="post" action={`/lop/${classId}/bai-kiem-tra/${flag.flagId}`} className="acts">
              <button type="submit" name="verdict" value="fine" className="btn">
                {words.fine}
                <span className="vh">{words.about(flag.displayName)}</span>
              </button>
              <button type="submit" name="verdict" value="talked" className="btn line">
                {words.talked}
                <span className="vh">{words.about(flag.displayName)}</span>
              </button>
            </form>
          )}
        </li>
      ))}
    </ul>
  )
}
