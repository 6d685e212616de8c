/** How long a one-time sign-in link can be used; in milliseconds. */
export const SIGN_IN_LINK_LIFETIME = 24 * 3_600_000

/** The purpose under which such links are stored, beside the first administrator's. */
export const SIGN_IN_LINK = 'sign-in'
