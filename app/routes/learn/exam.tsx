import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { ExamStart } from '~/components/assessment/exam-start'
import { examWords } from '~/components/assessment/exam-words'
import { readExamOverview } from '~/domain/assessment/exam-queries.server'
import { readCertificateCodeOf } from '~/domain/certificates/certificate-queries.server'
import { findModule } from '~/domain/lessons/catalogue'
import { readCatalogue } from '~/domain/lessons/catalogue-queries.server'
import { closeExam } from '~/domain/mastery/close-exam.server'
import { openExam } from '~/domain/mastery/open-exam.server'
import { notFound } from '~/http/not-found'
import { readForm } from '~/http/read-form.server'
import { getViewer, requireViewer } from '~/http/viewer.server'
import { UUID_PATTERN } from '~/lib/uuid-v7'
import { pageTitle } from '~/ui/page-title'
import { useWords } from '~/ui/words'

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => {
  const module = data?.module.title ?? ''
  return pageTitle(matches, { vi: examWords.vi.title(module), en: examWords.en.title(module) })
}

/** What goes well leads on and draws nothing: see resource-routes.ts. */
export const handle = { leadsOn: true }

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const [viewer, catalogue] = await Promise.all([getViewer({ request, context }), readCatalogue()])
  const module = findModule(catalogue, params.module ?? '')
  if (!module) throw notFound()
  const asked = viewer && { personId: viewer.personId, moduleId: module.id, now: new Date() }
  const overview = asked && (await readExamOverview(asked))
  return {
    module: { id: module.id, title: module.title, exam: module.exam },
    overview: overview && 'refusal' in overview ? null : overview,
    certificateCode: asked && (await readCertificateCodeOf(asked)),
    attemptId: crypto.randomUUID(),
  }
}

/** Starts an exam, or goes on with the one under way: pressing twice, or Back and again, leads to the same paper. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const [viewer, form] = await Promise.all([requireViewer({ request, context }), readForm(request)])
  const moduleId = params.module ?? ''
  const asked = String(form.get('attemptId') ?? '')
  const attemptId = UUID_PATTERN.test(asked) ? asked : crypto.randomUUID()
  const now = new Date()
  const started = await openExam({
    personId: viewer.personId,
    moduleId,
    now,
    seed: crypto.randomUUID(),
    attemptId,
  })
  if ('ok' in started) throw redirect(`/thi/${moduleId}/${started.attemptId}`, 303)
  if (started.refusal === 'expired-attempt') {
    await closeExam({ personId: viewer.personId, attemptId: started.attemptId, now })
    throw redirect(`/thi/${moduleId}/${started.attemptId}/ket-qua`, 303)
  }
  if (started.refusal === 'unknown-module') throw notFound()
  throw redirect(`/thi/${encodeURIComponent(moduleId)}`, 303)
}

export default function ExamPage() {
  const words = useWords(examWords)
  const page = useLoaderData<typeof loader>()
  return (
    <div className="wrap page">
      <p className="crumb">
        <Link to={`/hoc/${page.module.id}`}>{page.module.title}</Link>
      </p>
      <ExamStart {...page} title={words.title(page.module.title)} />
    </div>
  )
}
