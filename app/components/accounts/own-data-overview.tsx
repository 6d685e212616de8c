import { Link } from '@remix-run/react'
import { Drawing } from '~/ui/drawing/drawing'
import { useWords } from '~/ui/words'
import { PART_GROUPS } from './own-data-parts'
import { ownDataWords } from './own-data-words'

type Props = {
  facts: {
    displayName: string
    identifier: string | null
    birthYear: number | null
    phone: string | null
    place: string | null
    isYouthUnion: boolean
    hasSmartphone: boolean | null
  }
  counts: Record<string, number>
  doneCount: number
}

const GROUPS = ['you', 'learning', 'entry', 'others'] as const

/** All that is held about somebody at a glance: who they are, and of everything else how much there is. */
export function OwnDataOverview({ facts, counts, doneCount }: Props) {
  const words = useWords(ownDataWords)
  const told = (value: string | number | boolean | null) =>
    value === null ? words.unknown : typeof value === 'boolean' ? (value ? words.yes : words.no) : value
  return (
    <>
      <section className="sec" aria-labelledby="ban-la-ai">
        <h2 id="ban-la-ai">{words.about}</h2>
        <dl className="facts-held">
          {(Object.keys(facts) as (keyof typeof facts)[]).map((column) => (
            <div key={column}>
              <dt>{words.facts[column]}</dt>
              <dd>{told(facts[column])}</dd>
            </div>
          ))}
        </dl>
        <p>
          <Link className="btn line" to="/ho-so/du-lieu/sua">
            {words.correct}
          </Link>
        </p>
      </section>
      <div className="held-groups">
        {GROUPS.map((group) => (
          <section key={group} aria-labelledby={`nhom-${group}`}>
            <h2 id={`nhom-${group}`}>{words.groups[group]}</h2>
            <HeldParts parts={PART_GROUPS[group]} counts={counts} />
          </section>
        ))}
      </div>
      {doneCount > 0 && (
        <section className="sec" aria-labelledby="viec-da-lam">
          <h2 id="viec-da-lam">{words.done}</h2>
          <p>{words.doneText(doneCount)}</p>
        </section>
      )}
      <section className="sec" aria-labelledby="lam-duoc-gi">
        <h2 id="lam-duoc-gi">{words.onward}</h2>
        <ul className="plain-rows">
          <li>
            <Drawing name="search" className="ic" />
            <Link to="/ho-so/nhat-ky">{words.log}</Link>
          </li>
          <li>
            <Drawing name="hand" className="ic" />
            <Link to="/ho-so/dong-y">{words.consent}</Link>
          </li>
          <li>
            <Drawing name="info" className="ic" />
            <Link to="/ho-so/xoa">{words.remove}</Link>
          </li>
        </ul>
      </section>
    </>
  )
}

/** What there is, with how much; what there is nothing of stands in one line below. */
function HeldParts({ parts, counts }: { parts: readonly string[]; counts: Record<string, number> }) {
  const words = useWords(ownDataWords)
  const empty = parts.filter((part) => !counts[part])
  return (
    <>
      <ul className="rows">
        {parts
          .filter((part) => counts[part])
          .map((part) => (
            <li key={part}>
              <span>{words.parts[part]}</span>
              <b>{words.amount(counts[part] ?? 0)}</b>
            </li>
          ))}
      </ul>
      {empty.length > 0 && (
        <p className="small">
          {words.emptyParts(empty.map((part) => words.parts[part]?.toLowerCase()).join(', '))}
        </p>
      )}
    </>
  )
}
