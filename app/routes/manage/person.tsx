import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { secondFactorWords } from '~/components/accounts/second-factor-words'
import { peopleWords } from '~/components/places/people-words'
import { RecordFacts } from '~/components/places/record-facts'
import { readPersonRecord } from '~/domain/groups/person-record-queries.server'
import { readClassStandings } from '~/domain/mastery/mastery-queries.server'
import { notFound } from '~/http/not-found'
import { requireViewer } from '~/http/viewer.server'
import { vietnamDay } from '~/lib/vietnam-day'
import { Drawing } from '~/ui/drawing/drawing'
import { useWords } from '~/ui/words'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.record.displayName ?? ''} · Ngõ Số` },
]

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const [personId, now] = [params.person ?? '', new Date()]
  const found = await readPersonRecord({ viewer, personId, now })
  if ('refusal' in found) throw notFound()
  const { lastSignedInAt, createdAt: _, ...record } = found.record
  const [standing] = await readClassStandings([personId], [], now)
  const on = (at: Date | null | undefined) => (at ? vietnamDay(at) : null)
  const administers = viewer.roles.some(({ kind }) => kind === 'administrator')
  return { record, administers, lastActiveOn: on(standing?.lastActiveAt), lastSignedInOn: on(lastSignedInAt) }
}

export default function PersonPage() {
  const words = useWords(peopleWords)
  const factorWords = useWords(secondFactorWords)
  const { record, administers, ...times } = useLoaderData<typeof loader>()
  const { personId, displayName, place } = record
  const steps = [
    { to: 'the', icon: 'qr', name: words.cards, more: words.cardsMore },
    { to: 'vai-tro', icon: 'seal', name: words.roles, more: words.rolesMore },
    { to: 'dong-y', icon: 'pencil', name: words.consents, more: words.consentsMore },
  ] as const
  const factor = {
    to: 'hai-buoc',
    icon: 'lock',
    name: factorWords.title,
    more: factorWords.resetMoreShort,
  } as const
  return (
    <div className="wrap page">
      <p className="crumb">
        <Link to={place ? `/quan-ly/nguoi?dia-ban=${place.placeId}` : '/quan-ly/nguoi'}>{words.people}</Link>
      </p>
      <h1 lang="vi">{displayName}</h1>
      <RecordFacts {...record} {...times} />
      <section className="place-part" aria-labelledby="viec">
        <h2 id="viec">{words.doTitle}</h2>
        <ul className="groups next-steps">
          {[...steps, ...(administers ? [factor] : [])].map(({ to, icon, name, more }) => (
            <li key={to}>
              <Link to={`/quan-ly/nguoi/${personId}/${to}`}>
                <Drawing name={icon} className="ic" />
                <b>{name}</b>
                <span className="small">{more}</span>
                <Drawing name="right" className="ic" />
              </Link>
            </li>
          ))}
        </ul>
      </section>
      <p className="small">{words.seen}</p>
    </div>
  )
}
