import { MODEL_NUMBERS } from '~/domain/mastery/model-numbers'
import { useWords } from '~/ui/words'
import { FigureTable } from './figure-table'
import { formulaWords } from './formula-words'

/** What counts, when a level holds, and when to review. */
export function RuleTables() {
  const words = useWords(formulaWords)
  const { repeatDays, fair, mastered, alpha, ladder } = MODEL_NUMBERS
  return (
    <>
      <section aria-labelledby="duoc-tinh">
        <h2 id="duoc-tinh">{words.policy}</h2>
        <FigureTable
          caption={words.policyTitle}
          head={Object.values(words.policyColumns)}
          rows={words.policies(repeatDays)}
        />
      </section>
      <section aria-labelledby="cac-muc">
        <h2 id="cac-muc">{words.levels}</h2>
        <FigureTable
          caption={words.levelsTitle}
          head={Object.values(words.levelColumns)}
          rows={words.levelRules(
            fair.probability,
            fair.answers,
            mastered.probability,
            mastered.hoursApart,
            1 / alpha,
          )}
        />
      </section>
      <section aria-labelledby="ngay-on">
        <h2 id="ngay-on">{words.review}</h2>
        <p>{words.reviewText(mastered.probability, ladder.join(', '))}</p>
      </section>
    </>
  )
}
