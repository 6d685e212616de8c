import { readStored, writeStored } from './browser-store'

/** A form that could not be sent. The id inside it makes sending twice harmless. */
export type WaitingForm = { owner: string; action: string; fields: [string, string][] }

const KEY = 'ngoso.cho-gui'
const MOST = 500

export function keepForLater(form: WaitingForm): void {
  writeStored(KEY, [...waitingForms(), form].slice(-MOST))
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
    drop(form)
    sent++
  }
  return sent
}

async function post(form: WaitingForm): Promise<Response | null> {
  try {
    const body = new URLSearchParams(form.fields)
    return await fetch(form.action, { method: 'POST', body, headers: { accept: 'application/json' } })
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
