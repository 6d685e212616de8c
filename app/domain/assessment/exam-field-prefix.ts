/** What stands before each field's name of one question where a form holds a whole exam: "q3-answer", "q3-item-1". */
export function examFieldPrefix(position: number): string {
  return `q${position}-`
}
