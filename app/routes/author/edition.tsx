import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { editionWords } from '~/components/authoring/review/edition-words'
import { readEditionHistory } from '~/domain/authoring/edition-list-queries.server'
import { notFound } from '~/http/not-found'
import { requireViewer } from '~/http/viewer.server'
import { formatDay, formatTime } from '~/lib/format-time'
import { Notice } from '~/ui/notice'
import { pageTitle } from '~/ui/page-title'
import { Plate } from '~/ui/plate'
import styles from '~/ui/styles/review.css?url'
import { useWords } from '~/ui/words'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: editionWords.vi.history, en: editionWords.en.history })

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const history = await readEditionHistory(viewer, Number(params.edition))
  if ('refusal' in history) throw notFound()
  const { current, editions, mayChange, adoptable } = history
  return { current, editions, mayChange, adoptable, refusal: new URL(request.url).searchParams.get('loi') }
}

export default function EditionPage() {
  const words = useWords(editionWords)
  const { current, editions, mayChange, adoptable, refusal } = useLoaderData<typeof loader>()
  const { editionId, title, kind, scopeName, address, draftId } = current
  return (
    <div className="wrap page">
      <p className="crumb">
        <Link to="/soan-bai/ban">{words.title}</Link>
        {draftId && <Link to={`/soan-bai/${draftId}/duyet`}>{words.review}</Link>}
      </p>
      <h1 lang="vi">{title}</h1>
      <p className="lead">
        {words.kinds[kind]}, {words.inScope(scopeName)}.
      </p>
      {refusal && words.refusals[refusal] && <Notice sign="hand">{words.refusals[refusal]}</Notice>}
      {address ? (
        <p>
          <Link className="btn" to={address}>
            {words.open}
          </Link>
        </p>
      ) : (
        <Notice>{words.withdrawn}</Notice>
      )}
      <section className="sec" aria-labelledby="lich-su">
        <h2 id="lich-su">{words.history}</h2>
        <ol className="edition-history" reversed>
          {editions.map((each) => {
            const isCurrent = each.editionId === editionId
            return (
              <li key={each.editionId} aria-current={isCurrent ? 'true' : undefined}>
                <Plate isOff={!isCurrent}>{each.number}</Plate>
                <div>
                  <p>
                    <b>
                      {each.isWithdrawn
                        ? words.isWithdrawn
                        : each.restoredFrom !== null
                          ? words.restored(each.restoredFrom)
                          : each.isAdopted
                            ? words.adopted
                            : words.number(each.number)}
                    </b>{' '}
                    {formatTime(each.publishedAt)} {formatDay(each.publishedAt)}
                    {isCurrent && !each.isWithdrawn && `. ${words.current}`}
                  </p>
                  <p className="small">
                    {!each.isWithdrawn && (
                      <>
                        {words.drafted}: {each.draftedByName ?? words.gone}. {words.approved}:{' '}
                        {each.approvedByName ?? words.gone}.{' '}
                      </>
                    )}
                    {words.published}: {each.publishedByName ?? words.gone}.
                  </p>
                </div>
                {mayChange && !isCurrent && !each.isWithdrawn && (
                  <Form method="post" action={`/soan-bai/ban/${each.editionId}/dung-lai`}>
                    <button type="submit" className="btn line">
                      {words.restore(each.number)}
                    </button>
                  </Form>
                )}
              </li>
            )
          })}
        </ol>
        {mayChange && editions.length > 1 && <p className="small">{words.restoreText}</p>}
      </section>
      {adoptable.length > 0 && (
        <section className="sec flow" aria-labelledby="dung-rong">
          <h2 id="dung-rong">{words.adoptTitle}</h2>
          <p>{words.adoptText}</p>
          <div className="acts">
            {adoptable.map(({ placeId, name }) => (
              <Form key={placeId} method="post" action={`/soan-bai/ban/${editionId}/dung-cho`}>
                <button type="submit" className="btn line" name="dia-ban" value={placeId}>
                  {words.adopt(name)}
                </button>
              </Form>
            ))}
          </div>
        </section>
      )}
      {mayChange && address && (
        <section className="sec flow" aria-labelledby="rut-bai">
          <h2 id="rut-bai">{words.withdraw}</h2>
          <p>{words.withdrawText[kind]}</p>
          <Form method="post" action={`/soan-bai/ban/${editionId}/rut`}>
            <button type="submit" className="btn line">
              {words.withdraw}
            </button>
          </Form>
        </section>
      )}
    </div>
  )
}
