import { Link } from '@remix-run/react'
import { formatDay } from '~/lib/format-time'
import { useWords } from '~/ui/words'
import { roleWords } from './role-words'
import { secondFactorWords } from './second-factor-words'

type Held = {
  roleId: string
  personId: string
  displayName: string
  identifier: string
  kind: keyof (typeof roleWords)['vi']['kinds']
  scopeName: string
  grantedAt: Date
  endsAt: Date | null
  seesNames: boolean
  mayRevoke: boolean
  /** May the viewer make them a one-time sign-in link? */
  mayLink: boolean
  hasSecondFactor: boolean | null
}

/** Who holds which role where and until when, each with its way back. */
export function RoleList({ roles, placeId }: { roles: readonly Held[]; placeId: string }) {
  const words = useWords(roleWords)
  return (
    <ul className="role-list">
      {roles.map((role) => (
        <li key={role.roleId}>
          <div>
            <h2>{role.displayName}</h2>
            {role.identifier && (
              <p className="small">
                {words.signsInAs} {role.identifier}
              </p>
            )}
          </div>
          <p>
            <b>{words.kinds[role.kind]}</b>, {role.scopeName}
            <br />
            <span className="small">
              {words.since(formatDay(role.grantedAt))},{' '}
              {role.endsAt ? words.until(lastDay(role.endsAt)) : words.unlimited}
              {role.seesNames && `, ${words.seesNames}`}
            </span>
          </p>
          <RoleActs role={role} placeId={placeId} />
        </li>
      ))}
    </ul>
  )
}

function RoleActs({ role, placeId }: { role: Held; placeId: string }) {
  const words = useWords(roleWords)
  const factorWords = useWords(secondFactorWords)
  const { roleId, personId, displayName, kind } = role
  if (!role.mayLink && !role.mayRevoke && !role.hasSecondFactor) return null
  return (
    <div className="acts">
      {role.mayLink && (
        <Link
          className="btn line"
          to={`/quan-ly/nguoi/${personId}/lien-ket`}
          aria-label={words.linkOf(displayName)}
        >
          {words.link}
        </Link>
      )}
      {role.hasSecondFactor && (
        <Link className="btn line" to={`/quan-ly/nguoi/${personId}/hai-buoc`}>
          {factorWords.title}
        </Link>
      )}
      {role.mayRevoke && (
        <form method="post" action={`/quan-ly/vai-tro/${roleId}/thu-hoi`}>
          <input type="hidden" name="dia-ban" value={placeId} />
          <button
            type="submit"
            className="btn line"
            aria-label={words.revokeOf(words.kinds[kind], displayName)}
          >
            {words.revoke}
          </button>
        </form>
      )}
    </div>
  )
}

/** A role ends with the first moment of the next day. */
function lastDay(endsAt: Date): string {
  return formatDay(new Date(endsAt.getTime() - 1))
}
