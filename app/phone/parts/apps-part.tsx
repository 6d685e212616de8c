import type { ShownPart } from '~/domain/practice/view-screen'
import { PhoneIcon } from '../phone-icon'
import { Press } from '../press'

export function AppsPart({ part }: { part: ShownPart<'apps'> }) {
  return (
    <ul className="ph-apps">
      {part.apps.map((app) => (
        <li key={app.id}>
          <Press id={app.id} className="ph-app">
            <span className="ph-tile">
              <PhoneIcon name={app.icon} />
            </span>
            {app.name}
            {app.badge && <span className="ph-badge">{app.badge}</span>}
          </Press>
        </li>
      ))}
    </ul>
  )
}
