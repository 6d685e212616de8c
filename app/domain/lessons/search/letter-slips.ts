/**
 * How many slips of the finger lie between two words: a letter missing, added, wrong, or two swapped (optimal string
 * alignment). `limit + 1` when there are more than `limit`.
 */
export function letterSlips(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let twoAbove: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1]
      const [left, up, corner] = [row[j - 1] ?? 0, above[j] ?? 0, above[j - 1] ?? 0]
      let slips = Math.min(left + 1, up + 1, corner + (isSame ? 0 : 1))
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (isSwapped) slips = Math.min(slips, (twoAbove[j - 2] ?? 0) + 1)
      row.push(slips)
      least = Math.min(least, slips)
    }
    if (least > limit) return limit + 1
    twoAbove = above
    above = row
  }
  return above[b.length] ?? limit + 1
}
