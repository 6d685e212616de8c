import { checkLink } from './grammar/check-link'

/** Why an address may not stand in a lesson, or null. */
export function linkFault(url: string): string | null {
  return checkLink(url)
}
