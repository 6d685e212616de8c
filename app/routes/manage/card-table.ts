import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { cardTable } from '~/domain/groups/card-tables.server'
import { chosenCards } from '~/http/chosen-cards.server'
import { fileAnswer, XLSX } from '~/http/file-answer'

export function loader() {
  return redirect('/quan-ly/the')
}

/** New cards, as a spreadsheet. */
export async function action({ request, context }: ActionFunctionArgs) {
  const now = new Date()
  const cards = await chosenCards({ request, context }, now)
  const table = await cardTable(cards, { origin: context.origin, now })
  return fileAnswer(table, `the-dang-nhap-${cards.length}.xlsx`, XLSX)
}
