import { compareTexts } from '~/domain/authoring/compare-texts'
import { useWords } from '~/ui/words'
import { earlierWords } from './earlier-words'

type Props = { before: string; after: string; beforeName: string; afterName: string }

/** Two texts side by side, on a phone one line under the other; what differs is marked by colour, a sign and a word. */
export function TextDifference({ before, after, beforeName, afterName }: Props) {
  const words = useWords(earlierWords)
  const lines = compareTexts(before, after)
  if (lines.length === 0) return <p>{words.noDifference}</p>
  return (
    <table className="difference" lang="vi">
      <thead>
        <tr>
          <th scope="col">{beforeName}</th>
          <th scope="col">{afterName}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines may be alike, and none moves
          <tr key={at} className={line.isSame ? undefined : 'is-other'}>
            <td data-name={beforeName}>
              {line.isSame
                ? line.before
                : line.before && <Marked as="del" says={words.gone} text={line.before} />}
            </td>
            <td data-name={afterName}>
              {line.isSame
                ? line.after
                : line.after && <Marked as="ins" says={words.added} text={line.after} />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Marked({ as: Tag, says, text }: { as: 'del' | 'ins'; says: string; text: string }) {
  return (
    <Tag>
      <span className="vh">{says}: </span>
      {text}
    </Tag>
  )
}
