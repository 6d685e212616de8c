import { checkSecret, type SecretRefusal } from '~/domain/accounts/check-secret'
import { type Picture, pictureSecret } from '~/domain/accounts/picture-secret'

/** What a learner signs in with by class code: three pictures in order, or digits (a password of their own, too). */
export type ClassSecret =
  | { kind: 'pictures'; pictures: readonly Picture[] }
  | { kind: 'password'; typed: string }

export type ClassSecretRefusal =
  | { field: 'pictures'; refusal: 'pictures-missing' }
  | { field: 'secret'; refusal: SecretRefusal }

/** A first secret as it will be hashed, or why it will not do. */
export function checkClassSecret(secret: ClassSecret): { plain: string } | ClassSecretRefusal {
  if (secret.kind === 'pictures') {
    const plain = pictureSecret(secret.pictures)
    return plain ? { plain } : { field: 'pictures', refusal: 'pictures-missing' }
  }
  const weakness = checkSecret(secret.typed, '')
  return weakness ? { field: 'secret', ...weakness } : { plain: secret.typed }
}
