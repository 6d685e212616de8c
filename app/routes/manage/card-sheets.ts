import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { cardSheets } from '~/domain/groups/card-sheets.server'
import { cardNote, chosenCards } from '~/http/chosen-cards.server'
import { fileAnswer, PDF } from '~/http/file-answer'

export function loader() {
  return redirect('/quan-ly/the')
}

/** New cards, as a PDF to print and cut. */
export async function action({ request, context }: ActionFunctionArgs) {
  const now = new Date()
  const cards = await chosenCards({ request, context }, now)
  const pdf = await cardSheets(cards, { origin: context.origin, now, ...cardNote() })
  return fileAnswer(pdf, `the-dang-nhap-${cards.length}.pdf`, PDF)
}
