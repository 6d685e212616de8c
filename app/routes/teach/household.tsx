import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { householdWords } from '~/components/households/household-words'
import { ResidentOut } from '~/components/households/resident-out'
import { VisitList } from '~/components/households/visit-list'
import { readHousehold } from '~/domain/groups/household-queries.server'
import { readCatalogue } from '~/domain/lessons/catalogue-queries.server'
import { notFound } from '~/http/not-found'
import { requireViewer } from '~/http/viewer.server'
import { formatDay } from '~/lib/format-time'
import groupsStyles from '~/ui/styles/groups.css?url'
import styles from '~/ui/styles/teaching/team.css?url'
import { useWords } from '~/ui/words'

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: groupsStyles },
  { rel: 'stylesheet', href: styles },
]

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${householdWords.vi.household(data?.code ?? '')} · Ngõ Số` },
]

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const { team: teamId = '', household: householdId = '' } = params
  const found = await readHousehold({ viewer, teamId, householdId })
  if ('refusal' in found) throw notFound()
  const { modules } = await readCatalogue()
  const skills = new Map(modules.flatMap((module) => module.skills.map(({ id, short }) => [id, short])))
  const { team, code, peopleCount, isPoor, isBusiness, member, people, visits, mayLead } = found.household
  return {
    ...{ team, code, peopleCount, isPoor, isBusiness, people, mayLead, member: member?.displayName ?? null },
    to: `/to/${teamId}/ho/${householdId}`,
    back: mayLead ? `/to/${teamId}/ho` : '/to',
    visits: visits.map(({ visitId, at, by, results }) => ({
      ...{ id: visitId, on: formatDay(at), by },
      results: results.map(({ skillId, result }) => ({ skill: skills.get(skillId) ?? skillId, result })),
    })),
  }
}

export default function HouseholdPage() {
  const words = useWords(householdWords)
  const shown = useLoaderData<typeof loader>()
  const { code, peopleCount, isPoor, isBusiness, member, people, visits, to, back, mayLead } = shown
  return (
    <div className="wrap page team-page">
      <p className="crumb">
        <Link to={back}>{mayLead ? words.title : words.ownTitle}</Link>
      </p>
      <h1>{words.household(code)}</h1>
      <p className="class-facts">
        {words.people(peopleCount)}. {member ? words.member(member) : words.nobody}.
        {isPoor && ` ${words.poor}.`}
        {isBusiness && ` ${words.business}.`}
      </p>
      <p className="acts">
        <Link className="btn big" to={`${to}/tham`}>
          {words.record}
        </Link>
        {mayLead && (
          <Link className="btn line" to={`${to}/sua`}>
            {words.edit}
          </Link>
        )}
      </p>
      <VisitList visits={visits} />
      <section className="flow" aria-labelledby="nguoi">
        <h2 id="nguoi">{words.members}</h2>
        <p>{words.membersText(people.length, Math.max(peopleCount, people.length))}</p>
        <ul className="plain-list">
          {people.map(({ personId, displayName, hasSignedIn }) => (
            <li key={personId}>
              {hasSignedIn ? (
                <ResidentOut name={displayName} action={`${to}/tai-khoan/${personId}/ra`} />
              ) : (
                <>
                  <Link className="tap" to={`${to}/tai-khoan/${personId}`}>
                    {displayName}
                  </Link>{' '}
                  <span className="small">{words.notClaimed}</span>
                </>
              )}
            </li>
          ))}
        </ul>
        <p className="acts">
          <Link className="btn line" to={`${to}/tai-khoan`}>
            {words.newAccount}
          </Link>
          <Link className="btn line" to={`${to}/ma`}>
            {words.linkTitle}
          </Link>
        </p>
      </section>
    </div>
  )
}
