import { Link, useRevalidator } from '@remix-run/react'
import { useEffect, useState } from 'react'
import { useWords } from '~/ui/words'
import { rosterWords } from './roster-words'

type Props = { importId: string; state: string; done: number; all: number }

const EVERY_MS = 700

/** How far the work is. Asked again and again by script; where none runs, the page loads itself anew. */
export function ImportProgress({ importId, state, done, all }: Props) {
  const words = useWords(rosterWords)
  const [shown, setShown] = useState(done)
  const { revalidate } = useRevalidator()
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    let isGone = false
    const ask = async () => {
      const answer = await fetch(`/quan-ly/danh-sach/${importId}/tien-do`).catch(() => null)
      const now = answer?.ok ? ((await answer.json()) as { state: string; doneCount: number }) : null
      if (isGone) return
      if (now) setShown(now.doneCount)
      // One question at a time, and none after the work is over: the page is asked for once.
      if (now && now.state !== state) revalidate()
      else timer = setTimeout(ask, EVERY_MS)
    }
    timer = setTimeout(ask, EVERY_MS)
    return () => {
      isGone = true
      clearTimeout(timer)
    }
  }, [importId, state, revalidate])
  const most = Math.max(1, all)
  const value = Math.min(shown, most)
  return (
    <div className="roster-progress">
      <h2 id="viec">{words.working[state]}</h2>
      <progress max={most} value={value} aria-labelledby="viec" />
      <p role="status">{words.done(value, all)}</p>
      <p className="small">{words.leave}</p>
      <noscript>
        <meta httpEquiv="refresh" content="3" />
        <p>
          <Link to="" reloadDocument>
            {words.reload}
          </Link>
        </p>
      </noscript>
    </div>
  )
}
