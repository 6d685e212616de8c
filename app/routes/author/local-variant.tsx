import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { mergePlaces } from '~/components/authoring/review/merge-places'
import { OriginalChanges } from '~/components/authoring/review/original-changes'
import { variantWords } from '~/components/authoring/review/variant-words'
import { lessonSections, localPlaces } from '~/domain/authoring/lesson-sections'
import { readOriginal } from '~/domain/authoring/original-queries.server'
import { notFound } from '~/http/not-found'
import { requireViewer } from '~/http/viewer.server'
import { foldRows, lineDiff } from '~/lib/line-diff'
import { Notice } from '~/ui/notice'
import { pageTitle } from '~/ui/page-title'
import styles from '~/ui/styles/review.css?url'
import { useWords } from '~/ui/words'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: variantWords.vi.title, en: variantWords.en.title })

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const draftId = params.draft ?? ''
  const read = await readOriginal(viewer, draftId)
  if ('refusal' in read) throw notFound()
  const { draft, original } = read
  const file = draft.files.find(({ name }) => name === 'lesson.mdx')
  const before = new Set(lessonSections(file?.originText ?? '').map(({ text }) => text.trim()))
  const sections = lessonSections(file?.text ?? '').flatMap(({ title, text }, at) =>
    title === null ? [] : [{ at, title, isOwn: !before.has(text.trim()) }],
  )
  const { title, scopeName, version, mayWrite } = draft
  return {
    ...{ draftId, title, scopeName, version, mayWrite, sections },
    places: localPlaces(file?.text ?? ''),
    refusal: new URL(request.url).searchParams.get('loi'),
    original: original && {
      ...{ revision: original.revision, isChanged: original.isChanged, places: mergePlaces(original) },
      files: original.files.map(({ name, before, theirs }) => {
        return { name, isChanged: true, rows: foldRows(lineDiff(before, theirs), 3) }
      }),
    },
  }
}

export default function LocalVariantPage() {
  const words = useWords(variantWords)
  const page = useLoaderData<typeof loader>()
  const { draftId, title, scopeName, version, mayWrite, sections, places, original, refusal } = page
  const here = `/soan-bai/${draftId}/ban-dia-phuong`
  return (
    <div className="wrap page">
      <p className="crumb">
        <Link to="/soan-bai">{words.toDrafts}</Link>
        <Link to={`/soan-bai/${draftId}`}>{words.toEditor}</Link>
        <Link to={`/soan-bai/${draftId}/duyet`}>{words.toReview}</Link>
      </p>
      <h1 lang="vi">{title}</h1>
      <p className="lead">{words.lead(scopeName)}</p>
      {refusal && words.takeRefusals[refusal] && <Notice sign="hand">{words.takeRefusals[refusal]}</Notice>}
      <section className="sec flow" aria-labelledby="ban-goc">
        <h2 id="ban-goc">{words.changedTitleOf(original?.isChanged ?? false)}</h2>
        {!original ? (
          <p>{words.gone}</p>
        ) : original.isChanged ? (
          <>
            <p>{words.changedText}</p>
            <OriginalChanges {...{ draftId, version, mayWrite, ...original }} />
          </>
        ) : (
          <p>{words.unchanged}</p>
        )}
      </section>
      <section className="sec flow" aria-labelledby="chu-rieng">
        <h2 id="chu-rieng">{words.placesTitle}</h2>
        <p>{places.length ? words.placesText : words.placesNone}</p>
        {places.length > 0 && (
          <dl className="local-places">
            {places.map((place) => (
              <div key={place.name}>
                <dt>{words.places[place.name] ?? place.name}</dt>
                <dd lang="vi">{place.words}</dd>
              </div>
            ))}
          </dl>
        )}
        {places.length > 0 && mayWrite && (
          <p>
            <Link className="btn line" to={`${here}/chu-rieng`}>
              {words.fill}
            </Link>
          </p>
        )}
      </section>
      <section className="sec" aria-labelledby="cac-muc">
        <h2 id="cac-muc">{words.sectionsTitle}</h2>
        <p>{mayWrite ? words.sectionsText : words.notOpen}</p>
        <ul className="edition-list">
          {sections.map((section) => (
            <li key={section.at}>
              {mayWrite ? (
                <Link to={`${here}/muc?so=${section.at}`} lang="vi">
                  {section.title}
                </Link>
              ) : (
                <b lang="vi">{section.title}</b>
              )}
              <p className="small">{section.isOwn ? words.own : words.asOriginal}</p>
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}
