import { useEffect, useState } from 'react'
import { assessmentWords } from '~/components/assessment/assessment-words'
import { useWords } from '~/ui/words'
import { clearDeviceWork, countDeviceWork, readDeviceWork } from './device-work'
import { sendWaiting, waitingForms } from './outbox'
import { ownedHeaders } from './owned-headers'
import { syncWords } from './sync-words'
import { watchOwner } from './watch-owner'

type Props = {
  owner: string
  /** False on a broken page, which does not know who is reading. */
  isKnown: boolean
  hasJustKept: boolean
}

/** At the top of every page: sends what waited for a connection, and offers a signed-in person to keep a guest's work. */
export function DeviceSync({ owner, isKnown, hasJustKept }: Props) {
  const words = { ...useWords(assessmentWords), ...useWords(syncWords) }
  const [message, setMessage] = useState<string | null>(null)
  const [offer, setOffer] = useState<ReturnType<typeof countDeviceWork> | null>(null)

  useEffect(() => (isKnown ? watchOwner(owner) : undefined), [owner, isKnown])

  useEffect(() => {
    const flush = async () => {
      const waiting = waitingForms()
      if (waiting.length === 0) return
      const isVisit = waiting.some(({ action }) => action.endsWith('/tham/ghi'))
      if ((await sendWaiting(owner)) > 0) setMessage(isVisit ? words.sentVisits : words.sent)
    }
    void flush()
    const listen = () => void flush()
    window.addEventListener('online', listen)
    return () => window.removeEventListener('online', listen)
  }, [owner, words.sent, words.sentVisits])

  useEffect(() => {
    if (hasJustKept) clearDeviceWork()
    const count = countDeviceWork()
    setOffer(owner !== '' && count.answers + count.lessons + count.runs > 0 ? count : null)
  }, [owner, hasJustKept])

  async function keep() {
    const body = new URLSearchParams({ deviceWork: readDeviceWork() ?? '' })
    const response = await fetch('/ho-so/giu-lai', {
      method: 'POST',
      body,
      headers: ownedHeaders(owner),
    }).catch(() => null)
    if (!response?.ok) return setMessage(words.keepFailed)
    clearDeviceWork()
    setOffer(null)
    setMessage(words.kept)
  }

  return (
    <>
      <div role="status" className={message ? 'flash' : undefined}>
        {message && <p className="wrap">{message}</p>}
      </div>
      {offer && (
        <aside className="offer" aria-label={words.offerTitle}>
          <div className="wrap">
            <p>{words.offer(offer)}</p>
            <p className="acts">
              <button type="button" className="btn" onClick={() => void keep()}>
                {words.keep}
              </button>
              <button
                type="button"
                className="btn line"
                onClick={() => {
                  clearDeviceWork()
                  setOffer(null)
                }}
              >
                {words.discard}
              </button>
            </p>
          </div>
        </aside>
      )}
    </>
  )
}
