import { type AppLoadContext, redirect } from '@remix-run/node'
import { isDemonstration } from '~/domain/accounts/mode.server'
import { type IssuedCard, issueCards } from '~/domain/groups/issue-cards.server'
import { cardAsked } from './card-asked.server'
import { notFound } from './not-found'
import { readForm } from './read-form.server'
import { requireViewer } from './viewer.server'

/**
 * Makes the cards that a form asks for: of the people ticked (`nguoi`), or of everybody the form's filter shows (`tat-ca-nguoi`).
 * Nobody, or too many, leads back to the list, which says so.
 */
export async function chosenCards(
  { request, context }: { request: Request; context: AppLoadContext },
  now: Date,
): Promise<IssuedCard[]> {
  const viewer = await requireViewer({ request, context })
  const form = await readForm(request)
  const { scope, filter } = cardAsked(form)
  const isAll = form.get('tat-ca-nguoi') !== null
  if (isAll && !scope) throw notFound()
  const personIds = form.getAll('nguoi').map(String).slice(0, 2_000)
  const issued = await issueCards({ viewer, chosen: isAll && scope ? { scope, filter } : { personIds }, now })
  if ('ok' in issued) return issued.cards
  if (issued.refusal === 'nobody-chosen' || issued.refusal === 'too-many-cards')
    throw redirect(backTo(form, issued.refusal), 303)
  throw notFound()
}

/** What stands on each card of a demonstration. */
export function cardNote(): { note?: string } {
  return isDemonstration() ? { note: 'Bản trình diễn' } : {}
}

function backTo(form: { get: (name: string) => unknown }, refusal: string): string {
  const kept = ['dia-ban', 'to', 'lop', 'the', 'tim', 'trang'].flatMap((name) => {
    const value = String(form.get(name) ?? '')
    return value ? [[name, value.slice(0, 200)]] : []
  })
  return `/quan-ly/the?${new URLSearchParams([...kept, ['loi', refusal]])}`
}
