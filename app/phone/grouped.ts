import { phoneWords } from './phone-words'

/** Typed digits as an amount: "85000" is "85.000 đồng". */
export function grouped(typed: string): string {
  const digits = typed.replace(/\D/g, '').replace(/^0+(?=\d)/, '')
  return `${(digits || '0').replace(/\B(?=(\d{3})+$)/g, '.')} ${phoneWords.dong}`
}
