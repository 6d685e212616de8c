import type { Problem } from '~/domain/lessons/problem'
import { Drawing } from '~/ui/drawing/drawing'
import { useWords } from '~/ui/words'
import { editorWords } from '../editor-words'
import { partOfText } from '../lesson-part'

type Props = {
  draftId: string
  name: string
  problems: readonly Problem[]
  isTooHeavy: boolean
  /** With a script: goes to the line in the text. */
  onGo: (line: number, column: number) => void
}

const MOST = 12

/** What is to be mended, in plain words, of this text first; each leads to its line. */
export function ProblemList({ draftId, name, problems, isTooHeavy, onGo }: Props) {
  const words = useWords(editorWords)
  if (isTooHeavy) return <p className="desk-well">{words.tooHeavy}</p>
  const here = problems.filter(({ file }) => file === name)
  const others = new Map<string, number>()
  for (const { file } of problems)
    if (file !== name) others.set(fileOf(file), (others.get(fileOf(file)) ?? 0) + 1)
  return (
    <div className="desk-problems">
      <p role="status" className={problems.length === 0 ? 'desk-well' : undefined}>
        <Drawing name={problems.length === 0 ? 'check' : 'info'} className="ic" />
        <b>{words.problems(problems.length)}</b>
      </p>
      <ol>
        {here.slice(0, MOST).map(({ line, column, rule, message }) => (
          <li key={`${line} ${column} ${rule} ${message}`}>
            <a
              href={`/soan-bai/${draftId}?phan=${partOfText(name)}&dong=${line}`}
              onClick={(event) => {
                event.preventDefault()
                onGo(line, column)
              }}
            >
              {words.atLine(line)}
            </a>{' '}
            <span lang="vi">{message}</span>
          </li>
        ))}
      </ol>
      {here.length > MOST && <p>{words.moreProblems(here.length - MOST)}</p>}
      {others.size > 0 && (
        <ul className="desk-others">
          {[...others].map(([file, count]) => (
            <li key={file}>
              <a
                href={
                  file === 'media'
                    ? `/soan-bai/${draftId}/hinh`
                    : `/soan-bai/${draftId}?phan=${partOfText(file)}`
                }
              >
                {words.problemsElsewhere(
                  count,
                  file === 'media' ? words.nextSteps.hinh : words.partNames[partOfText(file)],
                )}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function fileOf(path: string): string {
  return path.startsWith('media/') ? 'media' : path
}
