import { z } from 'zod'
import { sealedCookie } from './sealed-cookie.server'

const PATH = '/dang-nhap/ngoai'
const text = z.string()

/** What an attempt to sign in outside needs when the answer comes. `linksTo`: whose account is to be linked. */
export const outsideAttempt = sealedCookie(
  'ngoso_ngoai',
  PATH,
  z.object({ state: text, nonce: text, verifier: text, to: text, linksTo: text.nullable() }),
)

/** Who somebody is outside, while they are asked what to be called here. */
export const outsidePerson = sealedCookie(
  'ngoso_ngoai_la',
  PATH,
  z.object({ issuer: text, subject: text, name: text, to: text }),
)
