import { type RefObject, useEffect, useRef, useState } from 'react'
import { examFieldPrefix } from '~/domain/assessment/exam-field-prefix'
import type { Typed } from './fields-props'

type Asked = {
  form: RefObject<HTMLFormElement>
  address: string
  questions: { position: number; typed: Typed }[]
}

export type SavingStatus = 'idle' | 'saving' | 'saved' | 'notSaved' | 'sessionOver' | 'timeIsUp'

const RETRY_MS = 5_000

/** Saves each answer shortly after it changes, and again until it went through. Nothing is lost when the line drops. */
export function useExamSaving({ form, address, questions }: Asked) {
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
    kept.current.set(position, text)
    setAnswered((before) => withMember(before, position, reply.isAnswered === true))
    const isOver = reply.refusal === 'time-is-up' || reply.refusal === 'attempt-closed'
    setStatus(isOver ? 'timeIsUp' : reply.hasSession ? 'saved' : 'sessionOver')
    return true
  }

  function noteChange() {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void saveChanged(), 300)
  }

  return { answered, status, noteChange }
}

function fieldsOf(form: HTMLFormElement | null, position: number): URLSearchParams {
  const prefix = examFieldPrefix(position)
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
