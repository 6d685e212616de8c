import { Link } from '@remix-run/react'
import { Drawing } from '~/ui/drawing/drawing'
import { PageLinks } from './page-links'

/** Without an address for whoever sees numbers only. */
type Group = { id: string; to: string | null; name: string; more: string }

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
          <li key={group.id}>
            {group.to === null ? (
              <span>
                <Drawing name={props.icon} className="ic" />
                <b>{group.name}</b>
                <span className="small">{group.more}</span>
              </span>
            ) : (
              <Link to={group.to}>
                <Drawing name={props.icon} className="ic" />
                <b>{group.name}</b>
                <span className="small">{group.more}</span>
                <Drawing name="right" className="ic" />
              </Link>
            )}
          </li>
        ))}
      </ul>
      <PageLinks page={props.page} pageCount={props.pageCount} />
    </>
  )
}
