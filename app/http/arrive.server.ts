import type { AppLoadContext } from '@remix-run/node'
import { enterAs } from './enter-as.server'
import type { Flash } from './flash.server'
import { showHereHeader } from './people-here.server'

/** The answer to a sign-in by card, link or shared device: as `enterAs`, in the person's language, with what the device is to remember. */
export async function arrive(
  asked: { request: Request; context: AppLoadContext },
  entered: {
    personId: string
    token: string
    flash: Flash
    to?: string
    /** The person lets their name be shown on this device. */
    isShownHere: boolean
    cookies: string[]
  },
): Promise<Response> {
  const { personId, token, flash, to = '/', isShownHere } = entered
  const cookies = [...entered.cookies]
  if (isShownHere) cookies.push(await showHereHeader(asked, personId))
  return enterAs(asked, { token, flash, to, cookies, isBack: true })
}
