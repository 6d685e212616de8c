import { Link } from '@remix-run/react'
import { Drawing } from '~/ui/drawing/drawing'
import { PageLinks } from './page-links'

type Group = { to: string; name: string; more: string }

/** Classes or teams to choose from. */
export function GroupList(props: {
  icon: 'class' | 'team'
  groups: Group[]
  page: number
  pageCount: number
}) {
  return (
    <>
      <ul className="groups">
        {props.groups.map((group) => (
          <li key={group.to}>
            <Link to={group.to}>
              <Drawing name={props.icon} className="ic" />
              <b>{group.name}</b>
              <span className="small">{group.more}</span>
              <Drawing name="right" className="ic" />
            </Link>
          </li>
        ))}
      </ul>
      <PageLinks page={props.page} pageCount={props.pageCount} />
    </>
  )
}
