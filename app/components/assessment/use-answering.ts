import { type FormEvent, useEffect, useRef, useState } from 'react'
import { keepAnswer } from '~/components/sync/device-work'
import { keepForLater } from '~/components/sync/outbox'
import { ownedHeaders } from '~/components/sync/owned-headers'
import { useOwnerKey } from '~/components/sync/owner-key'
import type { Answer } from '~/domain/assessment/answer'
import { uuidV7 } from '~/lib/uuid-v7'
import type { ShownFeedback } from './feedback-panel'
import type { Typed } from './fields-props'

/** What the server says to an answer sent by script. */
export type AnswerReply = {
  feedback: ShownFeedback
  typed: Typed
  answer: Answer | null
  isRecorded: boolean
}

type Shown = { typed: Typed; feedback: ShownFeedback }

type Asked = { action: string; isGuest: boolean; given?: Shown | undefined }

/** Sends an answer without leaving the page. Without a connection the answer is kept and sent later, under the same id. */
export function useAnswering({ action, isGuest, given }: Asked) {
  const [shown, setShown] = useState<Shown | undefined>(given)
  const [isSending, setIsSending] = useState(false)
  const unsent = useRef<FormData | null>(null)
  const owner = useOwnerKey()

  async function send(fields: FormData) {
    setIsSending(true)
    const keep = () =>
      keepForLater({ owner, action, fields: [...fields].map(([name, value]) => [name, String(value)]) })
    try {
      const response = await fetch(action, {
        method: 'POST',
        body: new URLSearchParams(fields as never),
        headers: ownedHeaders(owner),
      })
      if (!response.ok) throw new Error(String(response.status))
      const reply = (await response.json()) as AnswerReply
      unsent.current = null
      if (reply.answer !== null && reply.feedback.outcome !== 'incomplete') {
        if (isGuest) keepAnswer(fields, reply.answer)
        else if (!reply.isRecorded) keep() // the session has ended: it waits until this person signs in again
      }
      setShown(reply)
    } catch {
      unsent.current = fields
      keep()
      setShown((before) => ({ typed: before?.typed ?? {}, feedback: { outcome: 'offline' } }))
    } finally {
      setIsSending(false)
    }
  }

  useEffect(() => {
    const sendAgain = () => {
      if (unsent.current) void send(unsent.current)
    }
    window.addEventListener('online', sendAgain)
    return () => window.removeEventListener('online', sendAgain)
  })

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (isSending) return
    const fields = new FormData(event.currentTarget)
    if (unsent.current && answerIn(unsent.current) === answerIn(fields)) return void send(unsent.current)
    fields.set(
      'evidenceId',
      uuidV7(Date.now(), () => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32),
    )
    fields.set('occurredAt', new Date().toISOString())
    void send(fields)
  }

  return { shown, isSending, submit }
}

/** What was answered, whenever and under whatever id. */
function answerIn(fields: FormData): string {
  return JSON.stringify([...fields].filter(([name]) => name !== 'evidenceId' && name !== 'occurredAt'))
}
