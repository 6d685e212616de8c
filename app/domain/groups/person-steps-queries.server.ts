import { governs } from '~/domain/accounts/governs'
import { mayIssueCard } from '~/domain/accounts/may-issue-card'
import { mayResetSecondFactor } from '~/domain/accounts/may-reset-second-factor'
import type { Viewer } from '~/domain/accounts/viewer'
import { mayMakeLink } from './may-make-link'
import type { PersonSteps } from './person-steps'
import { readHolders } from './reading/read-holders.server'

/** What may be offered beside a person's record; nothing but roles for whoever is not there. */
export async function readPersonSteps(input: {
  viewer: Viewer
  personId: string
  now: Date
}): Promise<PersonSteps> {
  const { viewer, personId, now } = input
  const [holder] = await readHolders([personId], now)
  if (!holder) return { card: false, signInLink: false, consent: false, secondFactor: false, rolesAt: null }
  const [home = null] = holder.homePath
  return {
    card: mayIssueCard(viewer, holder),
    signInLink: mayMakeLink(viewer, holder),
    consent: viewer.personId !== personId,
    secondFactor: mayResetSecondFactor(viewer, holder),
    rolesAt: governs(viewer, holder.homePath) ? home : null,
  }
}
