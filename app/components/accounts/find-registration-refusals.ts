import { checkDisplayName } from '~/domain/accounts/check-display-name'
import type { Registration, RegistrationRefusal } from '~/domain/accounts/check-registration'
import { checkSecret } from '~/domain/accounts/check-secret'
import { normaliseIdentifier } from '~/domain/accounts/normalise-identifier'

/**
 * Everything to be mended in a refused registration, in the order of the fields, so that nobody mends one field only to be told
 * of the next. `refused` is what registering answered; it may know more than can be seen here (a name that is taken).
 */
export function findRegistrationRefusals(
  typed: Registration,
  refused: RegistrationRefusal,
): RegistrationRefusal[] {
  const name = checkDisplayName(typed.displayName)
  const identifier = normaliseIdentifier(typed.identifier)
  const weakness = checkSecret(typed.secret, 'refusal' in identifier ? '' : identifier.identifier)
  const seen: (RegistrationRefusal | false)[] = [
    'refusal' in name && { field: 'displayName', ...name },
    'refusal' in identifier && { field: 'identifier', ...identifier },
    weakness !== null && { field: 'secret', ...weakness },
  ]
  const order = ['displayName', 'identifier', 'secret']
  return [refused, ...seen.filter((each) => each !== false && each.field !== refused.field)]
    .filter((each) => each !== false)
    .sort((a, b) => order.indexOf(a.field) - order.indexOf(b.field))
}
