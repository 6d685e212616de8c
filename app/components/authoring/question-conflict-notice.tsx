import type { WrittenQuestion } from '~/domain/authoring/written-question'
import { Drawing } from '~/ui/drawing/drawing'
import { useWords } from '~/ui/words'
import { questionWords } from './question-words'

type Props = { theirs: WrittenQuestion | null; changedByName: string | null }

/** What somebody else saved while this form was being filled in. */
export function QuestionConflictNotice({ theirs, changedByName }: Props) {
  const words = useWords(questionWords)
  return (
    <section className="problems" role="alert" aria-labelledby="doi-roi">
      <Drawing name="info" className="ic" />
      <h2 id="doi-roi">{words.changedTitle}</h2>
      <p className="question-theirs">{words.changedBy(changedByName)}</p>
      {theirs ? (
        <div className="question-theirs" lang="vi">
          <h3>{words.theirs}</h3>
          <p>{theirs.prompt}</p>
          <ul>
            {linesOf(theirs).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p>{theirs.explain}</p>
        </div>
      ) : (
        <p className="question-theirs">{words.takenOut}</p>
      )}
    </section>
  )
}

function linesOf({ options, items, pairs, accept, mistakes, answer, unit, why }: WrittenQuestion): string[] {
  return [
    ...options.map(({ text, isRight, why: said }) =>
      isRight ? `✓ ${text}` : [text, said].filter(Boolean).join(': '),
    ),
    ...items.map(({ text }, at) => `${at + 1}. ${text}`),
    ...pairs.map(({ left, right }) => `${left} → ${right}`),
    ...(answer ? [`${answer} ${unit}`.trim()] : []),
    ...accept,
    ...mistakes.map(({ value, why: said }) => `${value}: ${said}`),
    ...(why ? [why] : []),
  ]
}
