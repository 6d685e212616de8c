import type { Problem } from '~/domain/lessons/problem'
import { Notice } from '~/ui/notice'
import { useWords } from '~/ui/words'
import { reviewWords } from './review-words'

/** What has to be mended before a lesson can be sent; each leads to its line. */
export function ProblemList({ draftId, problems }: { draftId: string; problems: readonly Problem[] }) {
  const words = useWords(reviewWords)
  if (problems.length === 0)
    return (
      <div id="kiem-tra">
        <Notice sign="check">{words.noProblems}</Notice>
      </div>
    )
  return (
    <section className="review-problems" id="kiem-tra" aria-labelledby="can-sua-truoc">
      <h3 id="can-sua-truoc">{words.problemsTitle(problems.length)}</h3>
      <ul>
        {problems.map(({ file, line, rule, message }) => (
          <li key={`${file} ${line} ${rule} ${message}`}>
            <a href={`/soan-bai/${draftId}?tep=${encodeURIComponent(file)}&dong=${line}`}>
              {words.files[file] ?? file}, {words.line(line).toLowerCase()}
            </a>
            <p lang="vi">{message}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
