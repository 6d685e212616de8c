import { db } from '~/db/client.server'
import { unseal } from '../seal.server'
import { type DoorRule, takeDoorAttempt } from '../throttle/door.server'
import { throttleKey } from '../throttle/throttle-key.server'
import { hashRecoveryCode } from './recovery-codes.server'
import { stepOfCode } from './totp.server'

export type CodeRefusal =
  | { field: 'code'; refusal: 'code-missing' | 'wrong-code' | 'code-used' | 'not-readable' }
  | { refusal: 'too-many-attempts'; retryAt: Date }

/** Whoever gets as far as guessing knows the secret already: some thirty guesses a day at three of a million codes. */
const DOOR: DoorRule = {
  free: 5,
  firstDelay: 30_000,
  longestDelay: 3_600_000,
  forgottenAfter: 24 * 3_600_000,
}

export const secretPurpose = (personId: string) => `second-factor:${personId}`

const refused = (refusal: 'code-missing' | 'wrong-code' | 'code-used' | 'not-readable'): CodeRefusal => ({
  field: 'code',
  refusal,
})

/**
 * Takes six digits of the authenticator, or a recovery code. No code is taken twice, whoever asks at the same moment: the
 * later write finds the step, or the list of codes, changed. `isSetUp` says which: confirmed, or still to be.
 */
export async function takeCode(input: {
  personId: string
  code: string
  isSetUp: boolean
  now: Date
}): Promise<{ ok: true; by: 'code' | 'recovery' } | CodeRefusal> {
  const { personId, isSetUp, now } = input
  const typed = input.code.normalize('NFKC').replace(/[\s.-]/g, '')
  if (typed === '') return refused('code-missing')
  const key = throttleKey('second-factor', personId)
  const closed = await takeDoorAttempt(key, DOOR, now)
  if (closed) return closed
  const factor = await db.secondFactor.findUnique({ where: { personId } })
  if (!factor || isSetUp !== (factor.confirmedAt !== null)) return refused('wrong-code')
  const taken = /^\d{6}$/.test(typed)
    ? await takeStep(factor, typed, now)
    : isSetUp
      ? await takeRecoveryCode(factor, typed)
      : refused('wrong-code')
  if ('ok' in taken) await db.throttle.deleteMany({ where: { key } })
  return taken
}

type Factor = { personId: string; secret: string; recoveryHashes: string }
type Taken = { ok: true; by: 'code' | 'recovery' } | CodeRefusal

async function takeStep({ personId, secret: sealed }: Factor, code: string, now: Date): Promise<Taken> {
  const secret = await unseal(sealed, secretPurpose(personId), now)
  if (secret === null) return refused('not-readable')
  const step = stepOfCode(secret, code, now)
  if (step === null) return refused('wrong-code')
  const { count } = await db.secondFactor.updateMany({
    where: { personId, secret: sealed, lastStep: { lt: step } },
    data: { lastStep: step },
  })
  return count === 1 ? { ok: true, by: 'code' } : refused('code-used')
}

async function takeRecoveryCode({ personId, recoveryHashes }: Factor, code: string): Promise<Taken> {
  const hashes = JSON.parse(recoveryHashes) as string[]
  const hash = hashRecoveryCode(code, personId)
  if (!hashes.includes(hash)) return refused('wrong-code')
  const { count } = await db.secondFactor.updateMany({
    where: { personId, recoveryHashes },
    data: { recoveryHashes: JSON.stringify(hashes.filter((each) => each !== hash)) },
  })
  return count === 1 ? { ok: true, by: 'recovery' } : refused('code-used')
}
