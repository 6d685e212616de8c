import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { minutesUntil } from '~/components/accounts/minutes-until'
import { FactReportForm } from '~/components/feedback/fact-report-form'
import { reportWords } from '~/components/feedback/report-words'
import { FactOrigin } from '~/components/lessons/fact-origin'
import { shownFacts } from '~/components/lessons/shown-facts'
import { reportFact } from '~/domain/feedback/report-fact.server'
import { readRevision } from '~/domain/lessons/catalogue-queries.server'
import { line, readFields } from '~/http/read-fields.server'
import { refusalAnswer } from '~/http/refusal-status'
import { requireLesson } from '~/http/require-lesson.server'
import { getViewer } from '~/http/viewer.server'
import { UUID_PATTERN, uuidV7 } from '~/lib/uuid-v7'
import { vietnamMonth } from '~/lib/vietnam-month'
import { Drawing } from '~/ui/drawing/drawing'
import { pageTitle } from '~/ui/page-title'
import { useFormAnswer } from '~/ui/use-form-answer'
import { useWords } from '~/ui/words'

const fields = z.object({
  ...{ note: line(2_000), revision: line(100) },
  reportId: line(36).transform((id) => (UUID_PATTERN.test(id) ? id : uuidV7(Date.now()))),
})

export const meta: MetaFunction = ({ matches }) => [
  ...pageTitle(matches, { vi: reportWords.vi.title, en: reportWords.en.title }),
  { name: 'robots', content: 'noindex' },
]

/** `Retry-After` of a refusal reaches the browser only through here. */
export const headers = ({ actionHeaders }: { actionHeaders: Headers }) => actionHeaders

/** Whoever asks for a fact that the lesson no longer states is brought to the lesson: it was put right meanwhile. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { module, lesson } = await requireLesson({ request, context, params })
  const search = new URL(request.url).searchParams
  const record = (await readRevision(lesson.revision))?.record
  const fact = record && shownFacts(record, null).find(({ id }) => id === search.get('du-kien'))
  const { number, title, revision } = lesson
  // Followed as a plain link: drawn by the server, the lesson has its full height before the browser looks for the place.
  const to = `/hoc/${module.id}/${lesson.slug}#nguon`
  if (!fact) throw redirect(to)
  const now = new Date()
  return {
    ...{ fact, lesson: { number, title, revision, to }, month: vietnamMonth(now) },
    ...{ reportId: uuidV7(now.getTime()), isSent: search.has('da-gui') },
  }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const [viewer, typed, { module, lesson }] = await Promise.all([
    getViewer({ request, context }),
    readFields(request, fields),
    requireLesson({ request, context, params }),
  ])
  const now = new Date()
  const factId = new URL(request.url).searchParams.get('du-kien') ?? ''
  const report = { ...typed, factId, lessonId: lesson.id, personId: viewer?.personId ?? null }
  const result = await reportFact({ ...report, address: context.address, now })
  const address = `/hoc/${module.id}/${lesson.slug}`
  if ('ok' in result) return redirect(`${address}/bao-sai?du-kien=${factId}&da-gui=1`, 303)
  if (result.refusal === 'unknown-fact') return redirect(`${address}#nguon`, 303)
  const minutes = 'retryAt' in result ? minutesUntil(result.retryAt, now) : null
  return data({ note: typed.note, refusal: result.refusal, minutes }, refusalAnswer(result, now))
}

export default function FactReportPage() {
  const words = useWords(reportWords)
  const { fact, lesson, month, reportId, isSent } = useLoaderData<typeof loader>()
  const refused = useFormAnswer<typeof action>()
  if (isSent) return <Thanks to={lesson.to} />
  return (
    <div className="wrap page beside fact-report">
      <div className="flow">
        <p className="crumb">
          <a href={lesson.to}>{words.lesson(lesson.number, lesson.title)}</a>
        </p>
        <h1>{words.title}</h1>
        <blockquote>
          <p className="lead" lang="vi">
            {fact.says}
          </p>
          <FactOrigin fact={fact} month={month} />
        </blockquote>
        {!refused && <p>{words.lead}</p>}
        <FactReportForm
          {...{ factId: fact.id, revision: lesson.revision, reportId, lessonAddress: lesson.to, refused }}
        />
      </div>
      <Drawing name="lady" className="beside-art" />
    </div>
  )
}

function Thanks({ to }: { to: string }) {
  const words = useWords(reportWords)
  return (
    <div className="wrap lost fact-thanks">
      <Drawing name="house-6" over="lady-at-door" />
      <h1>{words.thanks}</h1>
      <p className="lead">{words.thanksText}</p>
      <a className="btn big" href={to}>
        {words.backAfter}
      </a>
    </div>
  )
}
