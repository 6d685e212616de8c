import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { cardSheets } from '~/domain/groups/card-sheets.server'
import { issueCards } from '~/domain/groups/issue-cards.server'
import { cardNote } from '~/http/chosen-cards.server'
import { fileAnswer, PDF } from '~/http/file-answer'
import { notFound } from '~/http/not-found'
import { requireViewer } from '~/http/viewer.server'

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/quan-ly/nguoi/${params.person}/the`)
}

/** One new card, which ends the old one. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const now = new Date()
  const issued = await issueCards({ viewer, chosen: { personIds: [params.person ?? ''] }, now })
  if ('refusal' in issued) throw notFound()
  const pdf = await cardSheets(issued.cards, { origin: context.origin, now, ...cardNote() })
  return fileAnswer(pdf, 'the-dang-nhap.pdf', PDF)
}
