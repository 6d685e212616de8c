import { type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ExamResult } from '~/components/assessment/exam-result'
import { examWords } from '~/components/assessment/exam-words'
import { readExamResult } from '~/domain/assessment/exam-queries.server'
import { readCertificateCodeOf } from '~/domain/certificates/certificate-queries.server'
import { readConsentState } from '~/domain/groups/consent-queries.server'
import { findModule } from '~/domain/lessons/catalogue'
import { readCatalogue } from '~/domain/lessons/catalogue-queries.server'
import { notFound } from '~/http/not-found'
import { requireViewer } from '~/http/viewer.server'
import { pageTitle } from '~/ui/page-title'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: examWords.vi.resultPage, en: examWords.en.resultPage })

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { personId } = await requireViewer({ request, context })
  const [read, catalogue, certificateCode] = await Promise.all([
    readExamResult({ personId, attemptId: params.attempt ?? '' }),
    readCatalogue(),
    readCertificateCodeOf({ personId, moduleId: params.module ?? '' }),
  ])
  if ('refusal' in read) {
    throw read.refusal === 'not-graded-yet' ? redirect(`/thi/${params.module}/${params.attempt}`) : notFound()
  }
  const module = findModule(catalogue, read.moduleId)
  if (!module || read.moduleId !== params.module) throw notFound()
  const isDue = read.result.passed && certificateCode === null
  return {
    ...read,
    module: {
      ...{ id: module.id, title: module.title },
      skills: module.skills.map(({ id, name }) => ({ id, name })),
      lessons: module.lessons.map(({ id, slug, number, title }) => ({ id, slug, number, title })),
    },
    certificateCode,
    isWaitingForConsent: isDue && !(await readConsentState(personId, new Date())).mayShowRealName,
  }
}

export default function ExamResultPage() {
  return (
    <div className="wrap page">
      <ExamResult {...useLoaderData<typeof loader>()} />
    </div>
  )
}
