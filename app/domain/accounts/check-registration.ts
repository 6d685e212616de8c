import { checkDisplayName, type NameRefusal } from './check-display-name'
import { checkSecret, type SecretRefusal } from './check-secret'
import { type Identifier, type IdentifierRefusal, normaliseIdentifier } from './normalise-identifier'

export type Registration = { displayName: string; identifier: string; secret: string }

export type RegistrationRefusal =
  | { field: 'displayName'; refusal: NameRefusal }
  | { field: 'identifier'; refusal: IdentifierRefusal | 'identifier-taken' }
  | { field: 'secret'; refusal: SecretRefusal }

/** The first field that cannot be accepted and why, or the name and identifier as they will be stored. */
export function checkRegistration(
  typed: Registration,
): RegistrationRefusal | (Identifier & { displayName: string }) {
  const name = checkDisplayName(typed.displayName)
  if ('refusal' in name) return { field: 'displayName', ...name }
  const identifier = normaliseIdentifier(typed.identifier)
  if ('refusal' in identifier) return { field: 'identifier', ...identifier }
  const weakness = checkSecret(typed.secret, identifier.identifier)
  if (weakness) return { field: 'secret', ...weakness }
  return { ...identifier, ...name }
}
