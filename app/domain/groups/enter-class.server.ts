import { db } from '~/db/client.server'
import { takeDeviceAttempt } from '~/domain/accounts/known-device-throttle.server'
import { isDemonstration } from '~/domain/accounts/mode.server'
import { pictureSecret } from '~/domain/accounts/picture-secret'
import { verifySecret } from '~/domain/accounts/verify-secret.server'
import type { ClassSecret, ClassSecretRefusal } from './class-secret'
import { claimName, type Entering, enterAs } from './members/claim-name.server'
import { type CodeRefusal, openClass } from './open-class.server'

export type EnterRefusal =
  | CodeRefusal
  | ClassSecretRefusal
  | { refusal: 'name-not-there' | 'name-claimed' | 'join-closed' | 'sign-in-elsewhere' | 'wrong-secret' }
  | { refusal: 'too-many-attempts'; retryAt: Date }

/**
 * Signs somebody on the list of a class in by its code. Who comes for the first time chooses their secret; later it is asked
 * for, and guesses are counted per device. 'sign-in-elsewhere': people with a role, or with a card of their own, are not let
 * in by what a whole class knows.
 */
export async function enterClass(
  input: { code: string; personId: string; secret: ClassSecret; address: string } & Entering,
): Promise<{ ok: true; personId: string; token: string; isFirst: boolean } | EnterRefusal> {
  const { personId, secret, now } = input
  const opened = await openClass(input)
  if (!('ok' in opened)) return opened
  const person = await readMember(opened.class.classId, personId)
  if (!person) return { refusal: 'name-not-there' }
  const { secretHash, secretKind, roles, signInCards } = person
  if (roles.length > 0 || (person.isDemonstration && !isDemonstration()))
    return { refusal: 'sign-in-elsewhere' }
  if (secretHash === null) {
    if (signInCards.length > 0) return { refusal: 'sign-in-elsewhere' }
    return opened.class.isJoinOpen ? await claimName(personId, secret, input) : { refusal: 'join-closed' }
  }

  const plain = secretKind === 'pictures' ? picturesIn(secret) : typedIn(secret)
  if (typeof plain !== 'string') return plain
  const tooMany = await takeDeviceAttempt({ personId, deviceHash: input.deviceHash, now })
  if (tooMany) return tooMany
  if (!(await verifySecret(secretHash, plain))) return { refusal: 'wrong-secret' }
  return { ok: true, isFirst: false, personId, token: await enterAs(personId, input) }
}

async function readMember(classId: string, personId: string) {
  const member = await db.classMember.findFirst({
    where: { classId, personId, leftAt: null },
    select: {
      person: {
        select: {
          ...{
            secretHash: true,
            secretKind: true,
            isDemonstration: true,
            roles: { select: { id: true }, take: 1 },
          },
          signInCards: { where: { revokedAt: null }, select: { id: true }, take: 1 },
        },
      },
    },
  })
  return member?.person ?? null
}

function picturesIn(secret: ClassSecret): string | ClassSecretRefusal {
  const plain = secret.kind === 'pictures' ? pictureSecret(secret.pictures) : null
  return plain ?? { field: 'pictures', refusal: 'pictures-missing' }
}

function typedIn(secret: ClassSecret): string | ClassSecretRefusal {
  const typed = secret.kind === 'password' ? secret.typed : ''
  return typed === '' ? { field: 'secret', refusal: 'secret-missing' } : typed
}
