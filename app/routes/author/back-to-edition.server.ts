import { redirect } from '@remix-run/node'
import { type Flash, flashHeader } from '~/http/flash.server'
import { notFound } from '~/http/not-found'

/** After a press: to the history of what is published now, or back with why nothing changed. */
export async function backToEdition(
  editionId: number,
  result: { ok: true; editionId: number } | { refusal: string },
  flash: Flash,
): Promise<Response> {
  if ('ok' in result)
    return redirect(`/soan-bai/ban/${result.editionId}`, {
      status: 303,
      headers: { 'set-cookie': await flashHeader(flash) },
    })
  if (result.refusal === 'no-such-edition' || result.refusal === 'not-your-review') throw notFound()
  return redirect(`/soan-bai/ban/${editionId}?${new URLSearchParams({ loi: result.refusal })}`, 303)
}
