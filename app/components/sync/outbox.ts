import { readStored, writeStored } from './browser-store'
import { keepAnswer } from './device-work'
import { ownedHeaders } from './owned-headers'

/** A form that could not be sent. The id inside it makes sending twice harmless. */
export type WaitingForm = { owner: string; action: string; fields: [string, string][] }

const KEY = 'ngoso.cho-gui'
const MOST = 500

export function keepForLater(form: WaitingForm): void {
  const others = waitingForms().filter((each) => idOf(each) !== idOf(form))
  writeStored(KEY, [...others, form].slice(-MOST))
}

export function waitingForms(): WaitingForm[] {
  const found = readStored<WaitingForm[]>(KEY)
  return Array.isArray(found) ? found : []
}

/** Sends what waits for this person, in order; stops at the first that fails for want of a connection. Returns how many went. */
export async function sendWaiting(owner: string): Promise<number> {
  let sent = 0
  for (const form of waitingForms().filter((each) => each.owner === owner)) {
    const response = await post(form)
    if (!response || response.status >= 500) break
    if (response.status === 409) break // somebody else has signed in on this device meanwhile
    const reply = (await response.json().catch(() => null)) as Reply | null
    if (owner !== '' && reply?.isRecorded === false) break // the session has ended meanwhile
    if (owner === '' && reply?.answer != null && reply.feedback?.outcome !== 'incomplete')
      keepAnswer(new Map(form.fields), reply.answer)
    drop(form)
    sent++
  }
  return sent
}

/** A guest's answer is graded and recorded nowhere: it goes to what this device keeps for a registration. */
type Reply = { answer?: unknown; feedback?: { outcome?: string }; isRecorded?: boolean }

/** Of an answer, of a run through a practice, or of a visit. */
function idOf(form: WaitingForm): string | undefined {
  const fields = new Map(form.fields)
  return fields.get('evidenceId') ?? fields.get('runId') ?? fields.get('visitId')
}

async function post(form: WaitingForm): Promise<Response | null> {
  try {
    const body = new URLSearchParams(form.fields)
    return await fetch(form.action, { method: 'POST', body, headers: ownedHeaders(form.owner) })
  } catch {
    return null
  }
}

function drop(form: WaitingForm): void {
  const text = JSON.stringify(form)
  writeStored(
    KEY,
    waitingForms().filter((each) => JSON.stringify(each) !== text),
  )
}
