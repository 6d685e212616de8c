import { checkSecret } from './check-secret'

export type FirstPinRefusal =
  | { field: 'pin'; refusal: 'pin-missing' | 'pin-not-six-digits' | 'pin-too-easy' }
  | { field: 'again'; refusal: 'pins-differ' }

/** The first PIN somebody chooses, typed twice: six digits, and not what is tried first. Null when it will do. */
export function checkFirstPin(pin: string, again: string, identifier: string): FirstPinRefusal | null {
  if (pin === '') return { field: 'pin', refusal: 'pin-missing' }
  if (!/^\d{6}$/.test(pin)) return { field: 'pin', refusal: 'pin-not-six-digits' }
  if (checkSecret(pin, identifier)) return { field: 'pin', refusal: 'pin-too-easy' }
  return pin === again ? null : { field: 'again', refusal: 'pins-differ' }
}
