/** The author's id of what a form calls '1'..'n'; undefined for anything else a form may claim. */
export function authoredId(order: string[], presented: unknown): string | undefined {
  const isNumeral = typeof presented === 'string' && /^[1-9]\d?$/.test(presented)
  return isNumeral ? order[Number(presented) - 1] : undefined
}
