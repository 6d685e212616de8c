import { Link } from '@remix-run/react'
import { Drawing, type DrawingName } from '~/ui/drawing/drawing'

export type Step = { to: string; icon: DrawingName; name: string; more: string }

/** What can be done next, each a wide row to press. */
export function StepList({ steps }: { steps: readonly Step[] }) {
  return (
    <ul className="groups next-steps">
      {steps.map(({ to, icon, name, more }) => (
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
