export type YamlPath = readonly (string | number)[]

/** A copy of a tree with another value at a path; `undefined` takes it away. */
export function withValue(node: unknown, [key, ...rest]: YamlPath, value: unknown): unknown {
  if (key === undefined) return value
  if (Array.isArray(node)) {
    const copy = [...node]
    if (rest.length === 0 && value === undefined) copy.splice(Number(key), 1)
    else copy[Number(key)] = withValue(node[Number(key)], rest, value)
    return copy
  }
  const copy: Record<string, unknown> = { ...(isRecord(node) ? node : {}) }
  if (rest.length === 0 && value === undefined) delete copy[key]
  else copy[key] = withValue(copy[key], rest, value)
  return copy
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function size(value: object): number {
  return Object.keys(value).length
}

/** The order of keys says nothing. */
export function same(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, i) => same(item, b[i]))
  if (isRecord(a) && isRecord(b)) {
    return size(a) === size(b) && Object.keys(a).every((key) => Object.hasOwn(b, key) && same(a[key], b[key]))
  }
  return a === b
}
