import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData, useLocation } from '@remix-run/react'
import { changedFiles, changedPictures } from '~/components/authoring/review/change-rows'
import { DrawnChanges } from '~/components/authoring/review/drawn-changes'
import { ProblemList } from '~/components/authoring/review/problem-list'
import { ReviewActions } from '~/components/authoring/review/review-actions'
import { reviewWords } from '~/components/authoring/review/review-words'
import { StepList } from '~/components/authoring/review/step-list'
import { TextChanges } from '~/components/authoring/review/text-changes'
import { drawReview } from '~/domain/authoring/drawn-review.server'
import { isOriginalChanged } from '~/domain/authoring/is-original-changed.server'
import { readReview, readReviewProblems } from '~/domain/authoring/review-queries.server'
import { warmPublishing } from '~/domain/authoring/warm-publishing.server'
import { notFound } from '~/http/not-found'
import { requireViewer } from '~/http/viewer.server'
import { blockDiff } from '~/lib/block-diff'
import { placeDrawings } from '~/ui/drawing/place-drawings'
import { Notice } from '~/ui/notice'
import { pageTitle } from '~/ui/page-title'
import styles from '~/ui/styles/review.css?url'
import { useWords } from '~/ui/words'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: reviewWords.vi.pageTitle, en: reviewWords.en.pageTitle })

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const asked = new URL(request.url).searchParams
  const [draftId, now] = [params.draft ?? '', new Date()]
  const review = await readReview(viewer, draftId)
  if ('refusal' in review) throw notFound()
  const { draft, steps, notes, base, published, mayWithdraw } = review
  void warmPublishing(draft, now)
  const { files, title, state, version, scopeName, kind, mayWrite, mayReview, mayPublish, closedAt } = draft
  const isDrawn = asked.get('xem') === 'bai'
  const isWhole = asked.get('ca') === '1' || base.kind === 'nothing'
  const drawn = isDrawn ? await drawReview({ viewer, draftId, now }) : null
  const checked = asked.get('kiem') === '1' ? await readReviewProblems(viewer, draftId, now) : null
  return {
    isOriginalChanged: await isOriginalChanged(draft),
    draft: {
      ...{ draftId, title, state, version, scopeName, kind, mayWrite, mayReview, mayPublish },
      mayWithdraw,
    },
    ...{ steps, notes, published, isWhole, isDrawn, mayNote: closedAt === null },
    against: { kind: base.kind, number: base.number },
    texts: isDrawn ? [] : changedFiles(files, base.files, isWhole),
    pictures: changedPictures(files, base.files),
    blocks:
      drawn && 'ok' in drawn && drawn.after !== null
        ? blockDiff(placeDrawings(drawn.before ?? ''), placeDrawings(drawn.after))
        : null,
    problems: checked && 'ok' in checked ? checked.problems : null,
    refusal: asked.get('loi') ?? (drawn && 'refusal' in drawn ? drawn.refusal : null),
    noting: asked.has('tep') ? { file: asked.get('tep') ?? '', line: Number(asked.get('dong')) } : null,
  }
}

export default function ReviewPage() {
  const words = useWords(reviewWords)
  const page = useLoaderData<typeof loader>()
  const { draft, steps, notes, published, texts, pictures, problems, refusal } = page
  const { search } = useLocation()
  const open = notes.filter(({ settledAt }) => !settledAt).length
  const { draftId, title, state, scopeName, kind } = draft
  return (
    <div className="wrap page">
      <p className="crumb">
        <Link to="/soan-bai">{words.toDrafts}</Link>
        <Link to={`/soan-bai/${draftId}`}>{words.toEditor}</Link>
        {kind === 'variant' && <Link to={`/soan-bai/${draftId}/ban-dia-phuong`}>{words.toVariant}</Link>}
      </p>
      <h1 lang="vi">{title}</h1>
      <p className="lead">{words.forScope(scopeName, kind)}</p>
      {refusal && words.refusals[refusal] && <Notice sign="hand">{words.refusals[refusal]}</Notice>}
      {page.isOriginalChanged && (
        <Notice>
          {words.originalChanged} <Link to={`/soan-bai/${draftId}/ban-dia-phuong`}>{words.toVariant}</Link>
        </Notice>
      )}
      <div className="review-now">
        <section aria-labelledby="dang-o" className="review-state flow">
          <h2 id="dang-o">{words.states[state]}</h2>
          <p>{words.whatNext[state]}</p>
          <ReviewActions {...draft} />
          {problems && <ProblemList draftId={draftId} problems={problems} />}
        </section>
        <div className="review-side">
          {published && (
            <section aria-labelledby="dang-thay" className="flow">
              <h2 id="dang-thay">{words.publishedTitle}</h2>
              <p>{words.published(published.number, scopeName)}</p>
              <p className="acts">
                <Link className="btn line" to={published.address}>
                  {words.open}
                </Link>
                <Link className="text-button" to={`/soan-bai/ban/${published.editionId}`}>
                  {words.history}
                </Link>
              </p>
            </section>
          )}
          <section aria-labelledby="cac-buoc">
            <h2 id="cac-buoc">{words.steps}</h2>
            <StepList steps={steps} />
          </section>
        </div>
      </div>
      <section className="sec" aria-labelledby="thay-doi">
        <h2 id="thay-doi">{words.changesTitle}</h2>
        <p>
          {words.against[page.against.kind](page.against.number)} {words.openNotes(open)}
        </p>
        <nav className="review-views" aria-label={words.changesTitle}>
          <Link to="?" preventScrollReset aria-current={page.isDrawn ? undefined : 'true'}>
            {words.asText}
          </Link>
          <Link to="?xem=bai" preventScrollReset aria-current={page.isDrawn ? 'true' : undefined}>
            {words.asLesson}
          </Link>
          {!page.isDrawn && page.against.kind !== 'nothing' && (
            <Link to={page.isWhole ? '?' : '?ca=1'} preventScrollReset>
              {page.isWhole ? words.onlyChanges : words.wholeText}
            </Link>
          )}
        </nav>
        {pictures.length > 0 && (
          <section aria-labelledby="hinh" className="change-file">
            <h3 id="hinh">{words.pictures}</h3>
            <ul className="changed-pictures">
              {pictures.map((picture) => (
                <li key={picture.name}>
                  <img src={picture.src} alt="" loading="lazy" />
                  <p>
                    {words.pictureStates[picture.kind]} <span translate="no">{picture.name}</span>
                  </p>
                </li>
              ))}
            </ul>
          </section>
        )}
        {page.isDrawn &&
          (page.blocks ? <DrawnChanges blocks={page.blocks} /> : !refusal && <p>{words.notDrawn}</p>)}
        {texts.map((file) => (
          <TextChanges
            key={file.name}
            {...{ draftId, file, search, noting: page.noting, mayNote: page.mayNote }}
            notes={notes.filter((note) => note.file === file.name)}
          />
        ))}
      </section>
    </div>
  )
}
