import { redirect } from '@remix-run/node'
import { type Flash, flashHeader } from '~/http/flash.server'
import { notFound } from '~/http/not-found'

/** After a press: back to where the lesson stands, which says what happened, or why it did not. */
export async function backToReview(
  draftId: string,
  result: { ok: true } | { refusal: string },
  flash: Flash,
): Promise<Response> {
  const here = `/soan-bai/${draftId}/duyet`
  if ('ok' in result)
    return redirect(here, { status: 303, headers: { 'set-cookie': await flashHeader(flash) } })
  if (result.refusal === 'no-such-draft' || result.refusal === 'not-your-review') throw notFound()
  const search = new URLSearchParams({ loi: result.refusal })
  if (result.refusal === 'has-problems') search.set('kiem', '1')
  return redirect(`${here}?${search}`, 303)
}
