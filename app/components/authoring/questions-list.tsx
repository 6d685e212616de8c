import { Link } from '@remix-run/react'
import type { QuestionLine } from '~/domain/authoring/question-view'
import { Drawing } from '~/ui/drawing/drawing'
import { useWords } from '~/ui/words'
import { questionWords } from './question-words'

type Props = { address: string; lines: QuestionLine[]; count: number; mayWrite: boolean }

/** The questions of a lesson one below the other, each with what can be done to it and what it still needs. */
export function QuestionsList({ address, lines, count, mayWrite }: Props) {
  const words = useWords(questionWords)
  return (
    <ol className="own-questions">
      {lines.map((line) => (
        <li key={line.key} id={`cau-${line.number}`}>
          <div className="own-question">
            <span className="plate">{line.number}</span>
            <div>
              <h2>
                <Link to={`${address}/${line.key}`} lang="vi">
                  {line.prompt || words.noPrompt}
                </Link>
              </h2>
              <p className="small">
                {[line.kind ? words.kinds[line.kind] : words.unknownKind, words.uses[line.use], line.skill]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
              <QuestionProblems problems={line.problems} isShort />
            </div>
          </div>
          {mayWrite && <LineActs address={address} line={line} count={count} />}
        </li>
      ))}
    </ol>
  )
}

function LineActs({ address, line, count }: { address: string; line: QuestionLine; count: number }) {
  const words = useWords(questionWords)
  const own = `${address}/${line.key}`
  const acts = [
    ...(line.number > 1 ? [{ to: 'len', text: words.up, label: words.upOf(line.number) }] : []),
    ...(line.number < count ? [{ to: 'xuong', text: words.down, label: words.downOf(line.number) }] : []),
    ...(line.kind ? [{ to: 'chep', text: words.copy, label: words.copyOf(line.number) }] : []),
    { to: 'bo', text: words.remove, label: words.removeOf(line.number) },
  ]
  return (
    <div className="own-question-acts">
      {acts.map(({ to, text, label }) => (
        <form key={to} method="post" action={`${own}/${to}`}>
          <button type="submit" className="text-button" aria-label={label}>
            {text}
          </button>
        </form>
      ))}
    </div>
  )
}

/** What is wrong with a question; a short list opens on demand. */
export function QuestionProblems({ problems, isShort = false }: { problems: string[]; isShort?: boolean }) {
  const words = useWords(questionWords)
  if (problems.length === 0) return null
  const list = (
    <ul className="question-needs" lang="vi">
      {problems.map((problem) => (
        <li key={problem}>{problem}</li>
      ))}
    </ul>
  )
  if (!isShort) return list
  return (
    <details className="question-needs-of">
      <summary>
        <Drawing name="info" className="ic" />
        {words.wrongHere(problems.length)}
      </summary>
      {list}
    </details>
  )
}
