import { type FormEvent, useState } from 'react'
import { keepForLater } from '~/components/sync/outbox'
import { useOwnerKey } from '~/components/sync/owner-key'

type VisitState = 'open' | 'sending' | 'waiting' | 'missing' | 'refused'

const PATIENCE = 10_000

/**
 * Sends a visit without leaving the page, so that without a connection it can wait on this device. Once it is recorded the
 * household's page opens.
 */
export function useVisit(to: string) {
  const [state, setState] = useState<VisitState>('open')
  const owner = useOwnerKey()

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (state === 'sending') return
    const form = new FormData(event.currentTarget)
    form.set('at', new Date().toISOString()) // when it is pressed, not when the page was opened
    const fields = [...form].map(([name, value]): [string, string] => [name, String(value)])
    if (!fields.some(([name]) => name.startsWith('kq.'))) return setState('missing')
    setState('sending')
    const action = `${to}/tham/ghi`
    try {
      const response = await fetch(action, {
        method: 'POST',
        body: new URLSearchParams(fields),
        headers: { accept: 'application/json' },
        signal: AbortSignal.timeout(PATIENCE),
      })
      if (!response.ok) throw new Error(String(response.status))
      const reply = (await response.json()) as { isRecorded: boolean; refusal?: string }
      if (!reply.isRecorded) throw new Error('the session has ended')
      if (reply.refusal) return setState('refused')
      location.assign(to)
    } catch {
      keepForLater({ owner, action, fields })
      setState('waiting')
    }
  }

  return { state, send }
}
