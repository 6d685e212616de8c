import { Link } from '@remix-run/react'
import { Drawing, type DrawingName } from '~/ui/drawing/drawing'
import { useWords } from '~/ui/words'
import { placeWords } from './place-words'

type Step = { to: string; icon: DrawingName; name: string; more: string }

/** What an officer often does, largest first. */
export function NextSteps({ seesNames }: { seesNames: boolean }) {
  const words = useWords(placeWords)
  const lists: Step = {
    ...{ to: '/quan-ly/danh-sach', icon: 'download', name: words.lists },
    more: seesNames ? words.listsMore : words.placeListsMore,
  }
  const steps: Step[] = [
    { to: '/quan-ly/the', icon: 'qr', name: words.cards, more: words.cardsMore },
    { to: '/quan-ly/nguoi', icon: 'person', name: words.people, more: words.peopleMore },
  ]
  const roles: Step = { to: '/quan-ly/vai-tro', icon: 'seal', name: words.roles, more: words.rolesMore }
  return (
    <ul className="groups next-steps">
      {[lists, ...(seesNames ? steps : []), roles].map(({ to, icon, name, more }) => (
        <li key={to}>
          <Link to={to}>
            <Drawing name={icon} className="ic" />
            <b>{name}</b>
            <span className="small">{more}</span>
            <Drawing name="right" className="ic" />
          </Link>
        </li>
      ))}
    </ul>
  )
}
