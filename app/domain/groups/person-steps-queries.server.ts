import { governs } from '~/domain/accounts/governs'
import { mayIssueCard } from '~/domain/accounts/may-issue-card'
import { mayLinkStaff } from '~/domain/accounts/may-link-staff'
import type { Viewer } from '~/domain/accounts/viewer'
import { readHolders } from './reading/read-holders.server'

/** What the viewer may go on to do for a person whose record they see. */
export type PersonSteps = {
  card: boolean
  signInLink: boolean
  consent: boolean
  /** The place where the person is at home, when its roles are the viewer's to see. */
  rolesAt: string | null
}

export async function readPersonSteps(input: {
  viewer: Viewer
  personId: string
  now: Date
}): Promise<PersonSteps> {
  const { viewer, personId, now } = input
  const [holder] = await readHolders([personId], now)
  if (!holder) return { card: false, signInLink: false, consent: false, rolesAt: null }
  const [home = null] = holder.homePath
  return {
    card: mayIssueCard(viewer, holder),
    signInLink: mayLinkStaff(viewer, holder),
    consent: viewer.personId !== personId,
    rolesAt: governs(viewer, holder.homePath) ? home : null,
  }
}
