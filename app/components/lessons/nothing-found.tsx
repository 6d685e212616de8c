import type { FoundLesson } from '~/domain/lessons/search-result'
import { Drawing } from '~/ui/drawing/drawing'
import { useWords } from '~/ui/words'
import { FoundLessons } from './found-lessons'
import { searchWords } from './search-words'

/** Nobody is at fault: what to try next, and the lessons that come nearest. */
export function NothingFound({ typed, nearest }: { typed: string; nearest: FoundLesson[] }) {
  const words = useWords(searchWords)
  const hasWords = /[\p{L}\p{N}]/u.test(typed)
  return (
    <>
      <section className="found-nothing" aria-labelledby="khong-thay">
        <Drawing name="lane-end" />
        <div>
          <h2 id="khong-thay">{hasWords ? words.nothing(typed) : words.noWords}</h2>
          {hasWords && (
            <>
              <p>{words.nothingText}</p>
              <ul className="ticks">
                {words.tips.map((tip) => (
                  <li key={tip}>
                    <Drawing name="right" className="ic" />
                    {tip}
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
      </section>
      {nearest.length > 0 && (
        <section className="found-all" aria-labelledby="gan-nhat">
          <h2 id="gan-nhat">{words.nearest}</h2>
          <FoundLessons lessons={nearest} />
        </section>
      )}
    </>
  )
}
