import { Link, useSearchParams } from '@remix-run/react'
import { useWords } from '~/ui/words'
import { groupWords } from './group-words'

/** To the page before and after of a long list; nothing when everything is on one page. */
export function PageLinks({ page, pageCount }: { page: number; pageCount: number }) {
  const words = useWords(groupWords)
  const [search] = useSearchParams()
  if (pageCount < 2) return null
  const addressOf = (other: number) => {
    const asked = new URLSearchParams(search)
    asked.set('trang', String(other))
    return `?${asked}`
  }
  return (
    <nav className="pages" aria-label={words.pages}>
      {page > 1 && (
        <Link className="btn line" rel="prev" to={addressOf(page - 1)}>
          {words.before}
        </Link>
      )}
      <span>{words.page(page, pageCount)}</span>
      {page < pageCount && (
        <Link className="btn line" rel="next" to={addressOf(page + 1)}>
          {words.after}
        </Link>
      )}
    </nav>
  )
}
