/**
 * What people are called on a device that several use: the given name; with the name before it, or whole, where two would be
 * called the same. In the order of `displayNames`.
 */
export function shortNames(displayNames: readonly string[]): string[] {
  const words = displayNames.map((name) => name.split(' '))
  const last = (count: number) => words.map((each) => each.slice(-count).join(' '))
  const lengths = words.map((each, at) => {
    const own = (count: number) => each.slice(-count).join(' ').toLowerCase()
    let count = 1
    const isShared = () => last(count).some((other, i) => i !== at && other.toLowerCase() === own(count))
    while (count < each.length && isShared()) count++
    return count
  })
  return words.map((each, at) => each.slice(-(lengths[at] ?? 1)).join(' '))
}
