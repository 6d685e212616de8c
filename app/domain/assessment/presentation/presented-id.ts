/** What a learner's form calls the part with this id of the author's. */
export function presentedId(order: string[], id: string): string {
  return String(order.indexOf(id) + 1)
}
