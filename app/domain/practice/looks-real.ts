/**
 * Whether a text holds a number that could be somebody's own: twelve digits that do not begin with 000, a card number, or a
 * telephone number that is not one of the samples (0900 000 0xx). Such a text never enters a run.
 */
export function looksReal(text: string): boolean {
  return [...text.matchAll(/\d(?:[ .-]?\d)*/g)].some(([found]) => {
    const digits = found.replace(/\D/g, '')
    if (digits.startsWith('000') || /^(.)\1*$/.test(digits)) return false
    if (digits.length === 10) return /^0[235789]/.test(digits) && !digits.startsWith('0900000')
    return digits.length === 12 || (digits.length >= 15 && digits.length <= 19)
  })
}
