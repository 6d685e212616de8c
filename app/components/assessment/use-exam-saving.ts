import { type FormEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { examFieldPrefix } from '~/domain/assessment/exam-field-prefix'
import type { Typed } from './fields-props'
import { useTimeInView } from './use-time-in-view'

type Asked = {
  form: RefObject<HTMLFormElement>
  address: string
  questions: { position: number; typed: Typed }[]
  /** The position of the one question in view, null when there is none. */
  shown: number | null
}

export type SavingStatus =
  | 'idle'
  | 'saving'
  | 'saved'
  | 'notSaved'
  | 'unfinished'
  | 'sessionOver'
  | 'otherPerson'
  | 'timeIsUp'
  | 'notHandedIn'

const RETRY_MS = 5_000

/** Saves each answer shortly after it changes, and again until it went through. Nothing is lost when the line drops. */
export function useExamSaving({ form, address, questions, shown }: Asked) {
  const timeInView = useTimeInView(shown)
  const [answered, setAnswered] = useState(
    () =>
      new Set(questions.filter((each) => Object.keys(each.typed).length > 0).map((each) => each.position)),
  )
  const [status, setStatus] = useState<SavingStatus>('idle')
  const kept = useRef(new Map<number, string>())
  const timer = useRef<ReturnType<typeof setTimeout>>()
  const isBusy = useRef(false)

  useEffect(() => {
    for (const { position } of questions)
      kept.current.set(position, fieldsOf(form.current, position).toString())
    return () => clearTimeout(timer.current)
  }, [form, questions])

  // Whoever leaves while a change still waits to be saved loses nothing: the whole form goes out behind the page's back.
  useEffect(() => {
    let sent = ''
    const sendWaiting = () => {
      const isWaiting = questions.some(
        ({ position }) => kept.current.get(position) !== fieldsOf(form.current, position).toString(),
      )
      const all = fieldsOf(form.current).toString()
      if (!isWaiting || all === sent) return
      sent = all
      const request = { method: 'POST', body: new URLSearchParams(all), keepalive: true } as const
      fetch(`${address}/tra-loi`, { ...request, redirect: 'manual' }).catch(() => null)
    }
    const onHidden = () => document.visibilityState === 'hidden' && sendWaiting()
    document.addEventListener('visibilitychange', onHidden)
    window.addEventListener('pagehide', sendWaiting)
    return () => {
      document.removeEventListener('visibilitychange', onHidden)
      window.removeEventListener('pagehide', sendWaiting)
    }
  }, [form, address, questions])

  async function saveChanged() {
    if (isBusy.current) return noteChange()
    isBusy.current = true
    try {
      for (const { position } of questions) {
        const fields = fieldsOf(form.current, position)
        const text = fields.toString()
        if (kept.current.get(position) === text) continue
        setStatus('saving')
        if (!(await save(position, fields, text))) break
      }
    } finally {
      isBusy.current = false
    }
  }

  async function save(position: number, fields: URLSearchParams, text: string): Promise<boolean> {
    const body = new URLSearchParams(fields)
    body.set('position', String(position))
    body.set('tookMs', String(timeInView(position)))
    body.set('saveKey', String(new FormData(form.current ?? undefined).get('saveKey') ?? ''))
    const response = await fetch(`${address}/tra-loi`, {
      method: 'POST',
      body,
      headers: { accept: 'application/json' },
    }).catch(() => null)
    if (!response?.ok) {
      setStatus('notSaved')
      timer.current = setTimeout(() => void saveChanged(), RETRY_MS)
      return false
    }
    const reply = (await response.json()) as { refusal?: string; isAnswered?: boolean; hasSession: boolean }
    if (reply.refusal === 'not-your-attempt') {
      setStatus('otherPerson')
      return false
    }
    kept.current.set(position, text)
    setAnswered((before) => withMember(before, position, reply.isAnswered === true))
    const isOver = reply.refusal === 'time-is-up' || reply.refusal === 'attempt-closed'
    const hasSaved: SavingStatus = reply.refusal === 'incomplete-answer' ? 'unfinished' : 'saved'
    setStatus(isOver ? 'timeIsUp' : reply.hasSession ? hasSaved : 'sessionOver')
    return true
  }

  function noteChange() {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void saveChanged(), 300)
  }

  /** Without a network, handing in would end on the browser's own error page. */
  function holdOffline(event: FormEvent) {
    if (navigator.onLine) return
    event.preventDefault()
    setStatus('notHandedIn')
  }

  return { answered, status, noteChange, holdOffline }
}

/** What stands in the fields of one question, or in the whole form. */
function fieldsOf(form: HTMLFormElement | null, position?: number): URLSearchParams {
  const prefix = position === undefined ? '' : examFieldPrefix(position)
  const fields = new URLSearchParams()
  for (const [name, value] of new FormData(form ?? undefined)) {
    if (name.startsWith(prefix) && typeof value === 'string' && value !== '') fields.append(name, value)
  }
  return fields
}

function withMember(set: ReadonlySet<number>, member: number, isIn: boolean): Set<number> {
  const next = new Set(set)
  if (isIn) next.add(member)
  else next.delete(member)
  return next
}
