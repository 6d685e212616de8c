import { Link } from '@remix-run/react'
import type { YamlPath } from '~/lib/yaml/plain-value'
import { Drawing } from '~/ui/drawing/drawing'
import { useWords } from '~/ui/words'
import { practicePageWords } from './practice-page-words'
import { plainMessage, problemAddress } from './problem-place'

type Props = {
  practice: string
  problems: readonly { path: YamlPath; message: string }[] | null
  /** Whether the machine has ways to put in. */
  found: { action: string; version: number } | null
}

const MOST = 20

/** What the machine says of the practice, each with the way to where it is mended. */
export function PracticeCheck({ practice, problems, found }: Props) {
  const words = useWords(practicePageWords)
  return (
    <section className={problems?.length ? 'pa-check has-problems' : 'pa-check'} aria-labelledby="may-kiem">
      <h2 id="may-kiem">{words.check}</h2>
      {problems === null && <p>{words.busy}</p>}
      {problems?.length === 0 && (
        <p className="pa-well">
          <Drawing name="window-lit" className="ic" />
          {words.well}
        </p>
      )}
      {problems && problems.length > 0 && (
        <ul lang="vi">
          {problems.slice(0, MOST).map(({ path, message }) => (
            <li key={`${path.join('.')} ${message}`}>
              <span>{plainMessage(message)}</span>{' '}
              <Link to={practice + problemAddress(path)}>{words.mendHere}</Link>
            </li>
          ))}
        </ul>
      )}
      {problems && problems.length > MOST && <p>{words.more(problems.length - MOST)}</p>}
      {found && (
        <form method="post" action={found.action} className="pa-found">
          <p>{words.findWaysText}</p>
          <input type="hidden" name="ban" value={found.version} />
          <button type="submit" className="btn">
            {words.findWays}
          </button>
        </form>
      )}
    </section>
  )
}
