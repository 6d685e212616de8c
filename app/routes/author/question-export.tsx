import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { bankPageWords } from '~/components/authoring/bank-page-words'
import { bankWords } from '~/components/authoring/bank-words'
import { questionWords } from '~/components/authoring/question-words'
import { BANK_FORMATS } from '~/domain/authoring/bank-format'
import { exportQuestions } from '~/domain/authoring/export-questions.server'
import { notFound } from '~/http/not-found'
import { requireViewer } from '~/http/viewer.server'
import { Notice } from '~/ui/notice'
import { pageTitle } from '~/ui/page-title'
import questionsStyles from '~/ui/styles/questions.css?url'
import { useWords } from '~/ui/words'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: questionsStyles }]

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: bankPageWords.vi.exportTitle, en: bankPageWords.en.exportTitle })

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const format = new URL(request.url).searchParams.get('kieu') ?? ''
  const draftId = params.draft ?? ''
  const read = await exportQuestions({ viewer, draftId, format })
  if ('refusal' in read && read.refusal === 'no-such-draft') throw notFound()
  if ('refusal' in read) return { draftId, format: null, shown: null }
  const { file, count, unfinished, leftOut } = read
  const shown = { count, unfinished, leftOut, fileName: file?.name ?? '' }
  return { draftId, format: BANK_FORMATS.find((each) => file && each === format) ?? null, shown }
}

export default function QuestionExportPage() {
  const words = useWords(bankPageWords)
  const [list, banks] = [useWords(questionWords), useWords(bankWords)]
  const { draftId, format, shown } = useLoaderData<typeof loader>()
  const address = `/soan-bai/${draftId}/cau-hoi`
  return (
    <div className="wrap page">
      <p className="crumb">
        <Link to={address}>{list.toList}</Link>
      </p>
      <h1>{words.exportTitle}</h1>
      <p className="lead">{words.exportLead}</p>
      {!shown && <Notice>{list.unreadable}</Notice>}
      <ul className="bank-formats">
        {(['moodle-xml', 'xlsx', 'gift', 'aiken'] as const).map((each) => (
          <li key={each}>
            <Link to={`?kieu=${each}#tep`} aria-current={each === format ? 'true' : undefined}>
              <b>{words.formats[each]}</b>
              <small>{words.formatHints[each]}</small>
            </Link>
          </li>
        ))}
      </ul>
      {format && shown && (
        <section className="sec flow" aria-labelledby="tep">
          <h2 id="tep">{words.chosen(words.formats[format])}</h2>
          <p>
            {words.willHold(shown.count - new Set(shown.leftOut.flatMap(lost)).size)}{' '}
            {shown.leftOut.length + shown.unfinished.length === 0 && words.allKept}
          </p>
          {shown.unfinished.length > 0 && <Notice>{words.unfinished(shown.unfinished.join(', '))}</Notice>}
          {shown.leftOut.length > 0 && (
            <>
              <h3>{words.staysBehind}</h3>
              <ul className="question-needs">
                {shown.leftOut.map((left) => (
                  <li key={left.questionId + left.code + left.value}>
                    <b>{words.question(left.number)}.</b> {banks.leftOut[left.code](left.value)}
                  </li>
                ))}
              </ul>
            </>
          )}
          {shown.count > 0 && (
            <p>
              <a className="btn big" href={`${address}/xuat/tep?kieu=${format}`} download>
                {words.download(shown.fileName)}
              </a>
            </p>
          )}
        </section>
      )}
    </div>
  )
}

function lost({ code, questionId }: { code: string; questionId: string }): string[] {
  return code === 'kind' || code === 'signs' ? [questionId] : []
}
