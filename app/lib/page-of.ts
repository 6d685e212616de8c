/** One page of a list, counted from 1; a page that does not exist is brought to the nearest that does. */
export type Page = { page: number; pageCount: number }

export function pageOf<T>(list: readonly T[], asked: number, size: number): Page & { rows: T[] } {
  const pageCount = Math.max(1, Math.ceil(list.length / size))
  const page = Math.min(Math.max(1, Math.trunc(asked) || 1), pageCount)
  return { page, pageCount, rows: list.slice((page - 1) * size, page * size) }
}
