import { useState } from 'react'
import { keepPracticeRun } from '~/components/sync/device-work'
import { keepForLater } from '~/components/sync/outbox'
import { ownedHeaders } from '~/components/sync/owned-headers'
import { useOwnerKey } from '~/components/sync/owner-key'
import type { TimedInput } from '~/domain/practice/judge-run'
import { encodeRun } from '~/domain/practice/run-token'
import type { Saved } from './practice-end'

type Ended = { id: string; inputs: readonly TimedInput[]; isOver: boolean }
type Asked = { slug: string; address: string; revision: string; saved: Saved; isGuest: boolean }

/** Sends a run that ended, once under its id; a guest's stays on the device, and one without a connection waits there. */
export function useSaving({ slug, address, revision, saved: before, isGuest }: Asked) {
  const [saved, setSaved] = useState<Saved>(before)
  const owner = useOwnerKey()

  async function send({ id, inputs, isOver }: Ended) {
    const took = inputs.at(-1)?.at ?? 0
    const startedAt = new Date(Date.now() - took).toISOString()
    const token = encodeRun(inputs)
    if (isGuest) {
      keepPracticeRun({ id, slug, revision, startedAt, inputs: [...inputs], claimsOver: isOver })
      return setSaved('on-device')
    }
    setSaved('saving')
    const action = `${address}/ket-qua`
    const fields: [string, string][] = Object.entries({
      ...{ runId: id, revision, startedAt, di: token, xong: isOver ? '1' : '0' },
    })
    try {
      const body = new URLSearchParams(fields)
      const response = await fetch(action, { method: 'POST', body, headers: ownedHeaders(owner) })
      if (response.status >= 500) throw new Error(String(response.status))
      const reply = (await response.json()) as { standing?: string; isRecorded?: boolean }
      if (reply.isRecorded === false) throw new Error('the session has ended')
      setSaved(reply.standing ?? 'unsaved')
    } catch {
      keepForLater({ owner, action, fields })
      setSaved('waiting')
    }
  }

  return { saved, save: (ended: Ended) => void send(ended) }
}
