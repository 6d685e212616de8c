/** One page of a list; a page that is not there is brought to the nearest that is. */
export function listPage<T>(list: readonly T[], asked: string | null, size = 25) {
  const pageCount = Math.max(1, Math.ceil(list.length / size))
  const page = Math.min(Math.max(1, Math.trunc(Number(asked)) || 1), pageCount)
  return { page, pageCount, rows: list.slice((page - 1) * size, page * size) }
}
