import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { peopleWords } from '~/components/places/people-words'
import { PersonStepList } from '~/components/places/person-step-list'
import { RecordFacts } from '~/components/places/record-facts'
import { readPersonRecord } from '~/domain/groups/person-record-queries.server'
import { readPersonSteps } from '~/domain/groups/person-steps-queries.server'
import { readClassStandings } from '~/domain/mastery/mastery-queries.server'
import { notFound } from '~/http/not-found'
import { requireViewer } from '~/http/viewer.server'
import { vietnamDay } from '~/lib/vietnam-day'
import groupsStyles from '~/ui/styles/groups.css?url'
import placesStyles from '~/ui/styles/places.css?url'
import { useWords } from '~/ui/words'

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: groupsStyles },
  { rel: 'stylesheet', href: placesStyles },
]

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.record.displayName ?? ''} · Ngõ Số` },
]

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const [personId, now] = [params.person ?? '', new Date()]
  const found = await readPersonRecord({ viewer, personId, now })
  if ('refusal' in found) throw notFound()
  const { lastSignedInAt, createdAt: _, ...record } = found.record
  const [[standing], steps] = await Promise.all([
    readClassStandings([personId], [], now),
    readPersonSteps({ viewer, personId, now }),
  ])
  const on = (at: Date | null | undefined) => (at ? vietnamDay(at) : null)
  return { record, steps, lastActiveOn: on(standing?.lastActiveAt), lastSignedInOn: on(lastSignedInAt) }
}

export default function PersonPage() {
  const words = useWords(peopleWords)
  const { record, steps, ...times } = useLoaderData<typeof loader>()
  const { displayName, place } = record
  return (
    <div className="wrap page">
      <p className="crumb">
        <Link to={place ? `/quan-ly/nguoi?dia-ban=${place.placeId}` : '/quan-ly/nguoi'}>{words.people}</Link>
      </p>
      <h1 lang="vi">{displayName}</h1>
      <RecordFacts {...record} {...times} />
      <section className="place-part" aria-labelledby="viec">
        <h2 id="viec">{words.doTitle}</h2>
        <PersonStepList personId={record.personId} steps={steps} />
      </section>
      <p className="small">{words.seen}</p>
    </div>
  )
}
