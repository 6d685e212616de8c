import type { ItemFigures, ItemFlag } from '~/domain/mastery/item-figures'
import { useWords } from '~/ui/words'
import { figureWords } from './figure-words'
import { ShareBar } from './share-bar'

type Props = { number: number; figures: ItemFigures; typed?: { answer: string; count: number }[] }

/** What the first answers of many say about a question: bars that read as a table, and what to look at again. */
export function ItemFiguresTable({ number, figures, typed = [] }: Props) {
  const words = useWords(figureWords)
  const { count, right, discrimination, options, flags } = figures
  if (count === null || right === null) return <p>{flags.length > 0 ? words.tooFew : words.nobody}</p>
  return (
    <div className="flow">
      <dl className="item-figures">
        <div>
          <dt>{words.right}</dt>
          <dd>{words.shown(right)}</dd>
        </div>
        {discrimination !== null && (
          <div>
            <dt>{words.discrimination}</dt>
            <dd>
              {words.discriminationWord(discrimination)}{' '}
              <small>({words.discriminationOf(discrimination)})</small>
            </dd>
          </div>
        )}
        <div>
          <dt className="vh">{words.number(number)}</dt>
          <dd>{words.people(count)}</dd>
        </div>
      </dl>
      <ItemFlags flags={flags} options={options} />
      {options.length > 0 && (
        <table className="item-options">
          <caption className="vh">{words.tableOf(number)}</caption>
          <thead className="vh">
            <tr>
              <th scope="col">{words.option}</th>
              <th scope="col">{words.share}</th>
            </tr>
          </thead>
          <tbody>
            {options.map(({ id, text, isKey, shown }) => (
              <tr key={id}>
                <th scope="row">
                  <span lang="vi">{text}</span>
                  {isKey && <b className="item-key">{words.key}</b>}
                </th>
                <td>
                  <ShareBar shown={shown} isKey={isKey} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {typed.length > 0 && (
        <div>
          <h4>{words.typed}</h4>
          <ul>
            {typed.map(({ answer, count: times }) => (
              <li key={answer}>{words.typedOne(answer, times)}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}

function ItemFlags({ flags, options }: { flags: ItemFlag[]; options: ItemFigures['options'] }) {
  const words = useWords(figureWords)
  if (flags.length === 0) return null
  const textOf = (flag: ItemFlag) =>
    ('optionId' in flag && options.find(({ id }) => id === flag.optionId)?.text) || null
  return (
    <ul className="question-needs">
      {flags.map((flag) => (
        <li key={JSON.stringify(flag)}>{words.flags[flag.flag](textOf(flag))}</li>
      ))}
    </ul>
  )
}
