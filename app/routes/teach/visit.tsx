import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { householdWords } from '~/components/households/household-words'
import { VisitForm } from '~/components/households/visit-form'
import { visitSkills } from '~/components/households/visit-skills'
import { readHousehold } from '~/domain/groups/household-queries.server'
import { readCatalogue } from '~/domain/lessons/catalogue-queries.server'
import { readSkillStandings } from '~/domain/mastery/mastery-queries.server'
import { notFound } from '~/http/not-found'
import { requireViewer } from '~/http/viewer.server'
import { uuidV7 } from '~/lib/uuid-v7'
import styles from '~/ui/styles/teaching/team.css?url'
import { useWords } from '~/ui/words'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${householdWords.vi.visitTitle(data?.code ?? '')} · Ngõ Số` },
]

/** Standing at the door: what to show, what came of it, one press. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const { team: teamId = '', household: householdId = '' } = params
  const found = await readHousehold({ viewer, teamId, householdId })
  if ('refusal' in found) throw notFound()
  const now = new Date()
  const [{ modules }, standings] = await Promise.all([
    readCatalogue(),
    readSkillStandings(viewer.personId, now),
  ])
  const { code, visits } = found.household
  return {
    ...{ code, to: `/to/${teamId}/ho/${householdId}`, visitId: uuidV7(now.getTime()), at: now.toISOString() },
    isMissing: new URL(request.url).searchParams.has('thieu'),
    groups: visitSkills({
      modules,
      levels: new Map(standings.map(({ skillId, level }) => [skillId, level])),
      shown: visits.flatMap(({ results }) => results),
    }),
  }
}

export default function VisitPage() {
  const words = useWords(householdWords)
  const { code, to, ...form } = useLoaderData<typeof loader>()
  return (
    <div className="wrap page narrow">
      <p className="crumb">
        <Link to={to}>{words.household(code)}</Link>
      </p>
      <h1>{words.visitTitle(code)}</h1>
      <p className="lead">{words.visitLead}</p>
      <VisitForm key={form.visitId} {...form} to={to} />
    </div>
  )
}
