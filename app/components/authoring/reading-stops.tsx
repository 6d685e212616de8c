import type { LessonFigures } from '~/domain/authoring/lesson-figures'
import { useWords } from '~/ui/words'
import { figureWords } from './figure-words'
import { ShareBar } from './share-bar'

/** Where readers stopped, in the order of the lesson. */
export function ReadingStops({ reading }: { reading: LessonFigures['reading'] }) {
  const words = useWords(figureWords)
  return (
    <section className="sec flow" aria-labelledby="dung-o-dau">
      <h2 id="dung-o-dau">{words.reading}</h2>
      {reading === null ? (
        <p>{words.readingFew}</p>
      ) : (
        <>
          <p>{words.readingHint(reading.began)}</p>
          <table className="item-options">
            <caption className="vh">{words.reading}</caption>
            <thead className="vh">
              <tr>
                <th scope="col">{words.section}</th>
                <th scope="col">{words.stopped}</th>
              </tr>
            </thead>
            <tbody>
              {reading.lines.map(({ title, isEnd, shown }) => (
                <tr key={title ?? 'before'}>
                  <th scope="row" lang="vi">
                    {isEnd ? words.finished : (title ?? words.beforeFirst)}
                  </th>
                  <td>
                    <ShareBar shown={shown} isKey={isEnd} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  )
}
