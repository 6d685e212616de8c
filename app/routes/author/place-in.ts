/** The place in a list that an address names, from 0; "moi" is the one after the last. Null where there is none. */
export function placeIn(list: readonly unknown[], text: string | undefined): number | null {
  if (text === 'moi') return list.length
  const at = /^\d{1,3}$/.test(text ?? '') ? Number(text) : list.length
  return at < list.length ? at : null
}
