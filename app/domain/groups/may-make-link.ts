import type { AccountStanding } from '~/domain/accounts/may-issue-card'
import { mayLinkStaff } from '~/domain/accounts/may-link-staff'
import type { Viewer } from '~/domain/accounts/viewer'

/** A link chooses a new secret: whoever has no user name that goes with one gets a card instead. */
export function mayMakeLink(viewer: Viewer, holder: AccountStanding & { identifier: string }): boolean {
  return holder.identifier !== '' && mayLinkStaff(viewer, holder)
}
