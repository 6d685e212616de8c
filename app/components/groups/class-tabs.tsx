import { Link, useLocation } from '@remix-run/react'
import { useWords } from '~/ui/words'
import { classDeskWords } from './class-desk-words'

/** The pages of a class, for whoever looks after it. */
export function ClassTabs({ classId }: { classId: string }) {
  const words = useWords(classDeskWords)
  const { pathname } = useLocation()
  const home = `/lop/${classId}`
  const tabs = [
    { to: home, label: words.skills },
    { to: `${home}/buoi-toi`, label: words.plan },
    { to: `${home}/danh-sach`, label: words.list },
    { to: `${home}/giao-bai`, label: words.work },
    { to: `${home}/bai-kiem-tra`, label: words.exams },
    { to: `${home}/ma`, label: words.code },
    { to: `${home}/cai-dat`, label: words.settings },
  ]
  return (
    <nav className="switch" aria-label={words.tabs}>
      <ul>
        {tabs.map(({ to, label }) => (
          <li key={to}>
            <Link to={to} aria-current={pathname === to ? 'page' : undefined}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
