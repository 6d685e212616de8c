import { Link } from '@remix-run/react'
import { useListWords } from './list-words'

type Props = { kind: string; importId: string; counts: { verdict: string; count: number }[]; shown: string }

/** How many rows of each verdict, each a way to see them. */
export function VerdictSwitch({ kind, importId, counts, shown }: Props) {
  const { words } = useListWords(kind)
  return (
    <nav aria-label={words.show} className="roster-verdicts">
      <ul>
        {counts.map(({ verdict, count }) => (
          <li key={verdict}>
            <Link
              to={`/quan-ly/danh-sach/${importId}?loc=${verdict}`}
              aria-current={verdict === shown ? 'page' : undefined}
              className={`verdict-${verdict}`}
              preventScrollReset
            >
              <b>{count.toLocaleString('vi-VN')}</b>
              {words.verdicts[verdict]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
