import { type FormEvent, useState } from 'react'
import { keepAnswer } from '~/components/sync/device-work'
import { keepForLater } from '~/components/sync/outbox'
import { useOwnerKey } from '~/components/sync/owner-key'
import type { Answer } from '~/domain/assessment/answer'
import { uuidV7 } from '~/lib/uuid-v7'
import type { ShownFeedback } from './feedback-panel'
import type { Typed } from './fields-props'

/** What the server says to an answer sent by script. */
export type AnswerReply = { feedback: ShownFeedback; typed: Typed; answer: Answer | null }

type Shown = { typed: Typed; feedback: ShownFeedback }

type Asked = { action: string; isGuest: boolean; given?: Shown | undefined }

/** Sends an answer without leaving the page. Without a connection the answer is kept and sent later, under the same id. */
export function useAnswering({ action, isGuest, given }: Asked) {
  const [shown, setShown] = useState<Shown | undefined>(given)
  const [isSending, setIsSending] = useState(false)
  const owner = useOwnerKey()

  async function send(fields: FormData) {
    setIsSending(true)
    try {
      const response = await fetch(action, {
        method: 'POST',
        body: new URLSearchParams(fields as never),
        headers: { accept: 'application/json' },
      })
      if (!response.ok) throw new Error(String(response.status))
      const reply = (await response.json()) as AnswerReply
      if (isGuest && reply.answer !== null && reply.feedback.outcome !== 'incomplete')
        keepAnswer(fields, reply.answer)
      setShown(reply)
    } catch {
      keepForLater({ owner, action, fields: [...fields].map(([name, value]) => [name, String(value)]) })
      setShown((before) => ({ typed: before?.typed ?? {}, feedback: { outcome: 'offline' } }))
    } finally {
      setIsSending(false)
    }
  }

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (isSending) return
    const fields = new FormData(event.currentTarget)
    fields.set(
      'evidenceId',
      uuidV7(Date.now(), () => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32),
    )
    fields.set('occurredAt', new Date().toISOString())
    void send(fields)
  }

  return { shown, isSending, submit }
}
