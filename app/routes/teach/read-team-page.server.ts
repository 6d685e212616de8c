import type { LoaderFunctionArgs } from '@remix-run/node'
import { readinessLacks, stepsLeft } from '~/components/groups/readiness-lacks'
import { teamMembers } from '~/components/groups/team-members'
import { readGuideReadiness } from '~/domain/certificates/guide-readiness-queries.server'
import { readCatalogue } from '~/domain/lessons/catalogue-queries.server'
import { readTeamMap } from '~/domain/mastery/group-map-queries.server'
import { notFound } from '~/http/not-found'
import { requireViewer } from '~/http/viewer.server'

type Asked = Pick<LoaderFunctionArgs, 'request' | 'context' | 'params'>

/** A team for who may see it, its members with what each lacks to be ready to guide, the nearest first. */
export async function readTeamPage({ request, context, params }: Asked, now: Date) {
  const viewer = await requireViewer({ request, context })
  const teamId = params.team ?? ''
  const { modules } = await readCatalogue()
  const skillIds = modules.flatMap((module) => module.skills.map((skill) => skill.id))
  const map = await readTeamMap({ viewer, teamId, skillIds, now })
  if ('refusal' in map) throw notFound()
  const found = await readGuideReadiness(
    map.people.map(({ personId }) => personId),
    now,
  )
  const lacksOf = new Map(found.map((each) => [each.personId, readinessLacks(each, modules)]))
  const members = teamMembers(map.people, modules, now)
    .map((member) => ({
      ...{ ...member, to: `/to/${teamId}/thanh-vien/${member.id}` },
      readiness: lacksOf.get(member.id) ?? null,
    }))
    .sort((a, b) => stepsLeft(a.readiness) - stepsLeft(b.readiness))
  return { viewer, teamId, modules, map, members }
}
