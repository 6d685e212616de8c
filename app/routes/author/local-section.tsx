import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { variantWords } from '~/components/authoring/review/variant-words'
import { lessonSections } from '~/domain/authoring/lesson-sections'
import { readOriginal } from '~/domain/authoring/original-queries.server'
import { rewriteSection } from '~/domain/authoring/rewrite-section.server'
import { flashHeader } from '~/http/flash.server'
import { notFound } from '~/http/not-found'
import { line, readFields, text } from '~/http/read-fields.server'
import { requireViewer } from '~/http/viewer.server'
import { Field } from '~/ui/field'
import { Notice } from '~/ui/notice'
import { pageTitle } from '~/ui/page-title'
import styles from '~/ui/styles/review.css?url'
import { useFormAnswer } from '~/ui/use-form-answer'
import { useWords } from '~/ui/words'

const fields = z.object({ chu: text(400_000), lan: line(12) })

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: variantWords.vi.sectionsTitle, en: variantWords.en.sectionsTitle })

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const draftId = params.draft ?? ''
  const read = await readOriginal(viewer, draftId)
  if ('refusal' in read) throw notFound()
  const file = read.draft.files.find(({ name }) => name === 'lesson.mdx')
  const section = lessonSections(file?.text ?? '')[sectionOf(request)]
  if (!file || !section || section.title === null) throw notFound()
  const { title } = section
  const original = lessonSections(file.originText ?? '').find((each) => each.title === title)
  return {
    ...{ draftId, title, words: section.text.trim(), version: file.version, at: sectionOf(request) },
    ...{ original: original?.text.trim() ?? null, mayWrite: read.draft.mayWrite },
  }
}

/** One section of a local version is written in other words. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const typed = await readFields(request, fields)
  const draftId = params.draft ?? ''
  const result = await rewriteSection({
    ...{ viewer, draftId, at: sectionOf(request), words: typed.chu.replace(/\r\n?/g, '\n') },
    ...{ baseVersion: Number(typed.lan), now: new Date() },
  })
  if ('ok' in result)
    return redirect(`/soan-bai/${draftId}/ban-dia-phuong#cac-muc`, {
      status: 303,
      headers: { 'set-cookie': await flashHeader('noted') },
    })
  if (result.refusal === 'no-such-draft' || result.refusal === 'no-such-file') throw notFound()
  return data(
    { typed: typed.chu, refusal: result.refusal },
    result.refusal === 'changed-meanwhile' ? 409 : 400,
  )
}

/** Its place among the sections of the text. */
function sectionOf(request: Request): number {
  return Number(new URL(request.url).searchParams.get('so') ?? Number.NaN)
}

export default function LocalSectionPage() {
  const words = useWords(variantWords)
  const { draftId, title, original, version, at, mayWrite, ...section } = useLoaderData<typeof loader>()
  const answer = useFormAnswer<typeof action>()
  const isConflict = answer?.refusal === 'changed-meanwhile'
  const error = answer && words.refusals[answer.refusal]
  const back = `/soan-bai/${draftId}/ban-dia-phuong`
  return (
    <div className="wrap page">
      <p className="crumb">
        <Link to={back}>{words.title}</Link>
      </p>
      <h1 lang="vi">{words.sectionTitle(title)}</h1>
      {!mayWrite && <Notice sign="hand">{words.notOpen}</Notice>}
      {isConflict && <Notice sign="hand">{words.conflict}</Notice>}
      <div className="beside">
        <Form method="post" action={`${back}/muc?so=${at}`} className="flow">
          <input type="hidden" name="lan" value={version} />
          <Field id="chu" label={words.sectionLabel} hint={words.sectionHint} {...(error ? { error } : {})}>
            {(ties) => (
              <textarea
                {...ties}
                className="text-input source"
                id="chu"
                name="chu"
                rows={18}
                lang="vi"
                defaultValue={answer?.typed ?? section.words}
              />
            )}
          </Field>
          <p className="acts">
            <button type="submit" className="btn">
              {words.save}
            </button>
            <Link className="text-button" to={back}>
              {words.cancel}
            </Link>
          </p>
        </Form>
        <div className="flow">
          {isConflict && (
            <section aria-labelledby="ban-moi">
              <h2 id="ban-moi">{words.theirs}</h2>
              <pre className="source-text">{section.words}</pre>
            </section>
          )}
          {original && (
            <section aria-labelledby="muc-goc">
              <h2 id="muc-goc">{words.originalSection}</h2>
              <pre className="source-text" lang="vi">
                {original}
              </pre>
            </section>
          )}
        </div>
      </div>
    </div>
  )
}
