import { useCallback, useEffect, useRef, useState } from 'react'
import { ownedHeaders } from '~/components/sync/owned-headers'
import { useOwnerKey } from '~/components/sync/owner-key'
import type { Problem } from '~/domain/lessons/problem'
import type { PreviewKind } from '../preview-kind'

/** After the last key; with the server's time it stays below what feels like waiting. */
const REST_MS = 100

type Shown = { html: string | null; problems: readonly Problem[]; isTooHeavy: boolean }
type Reply = { html: string | null; problems: Problem[] } | { refusal: string }

/** Asks for the lesson as it would look now, and what is wrong with it, a moment after each change; one question at a time. */
export function usePreview(of: { draftId: string; name: string; problems: readonly Problem[] | null }) {
  const { draftId, name } = of
  const owner = useOwnerKey()
  const [kind, setKind] = useState<PreviewKind>('dien-thoai')
  const [shown, setShown] = useState<Shown>({
    ...{ html: null, problems: of.problems ?? [], isTooHeavy: of.problems === null },
  })
  const wanted = useRef<{ text: string; kind: PreviewKind } | null>(null)
  const isAsking = useRef(false)
  const timer = useRef(0)

  const ask = useCallback(async () => {
    const asked = wanted.current
    if (isAsking.current || !asked) return
    isAsking.current = true
    wanted.current = null
    try {
      const body = new URLSearchParams({ name, text: asked.text, kieu: asked.kind })
      const response = await fetch(`/soan-bai/${draftId}/xem`, {
        ...{ method: 'POST', body, headers: ownedHeaders(owner) },
      })
      const reply = (await response.json()) as Reply
      setShown((before) =>
        'refusal' in reply
          ? { ...before, isTooHeavy: true }
          : { html: reply.html ?? before.html, problems: reply.problems, isTooHeavy: false },
      )
    } catch {
      // No connection, or the session has ended: saving says so.
    }
    isAsking.current = false
    if (wanted.current) void ask()
  }, [draftId, name, owner])

  const show = useCallback(
    (text: string, as: PreviewKind) => {
      wanted.current = { text, kind: as }
      window.clearTimeout(timer.current)
      timer.current = window.setTimeout(() => void ask(), REST_MS)
    },
    [ask],
  )
  useEffect(() => () => window.clearTimeout(timer.current), [])
  return { kind, setKind, show, ...shown }
}
