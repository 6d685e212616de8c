/** What the viewer may go on to do for a person whose record they see. */
export type PersonSteps = {
  card: boolean
  signInLink: boolean
  consent: boolean
  /** May two-step sign-in be taken off them? */
  secondFactor: boolean
  /** The place where the person is at home, when its roles are the viewer's to see. */
  rolesAt: string | null
}
