/**
 * A folded syllable as it sounds in one region or another: ch and tr, s and x, d, gi and r, l and n at the start, n and ng,
 * t and c at the end sound the same to many, and so they are mixed up in writing ("lộp hồ sơ", "truyển khoản").
 */
export function soundsLike(fold: string): string {
  return fold
    .replace(/^(?:ch|tr)/, 'c')
    .replace(/^(?:gi(?=[aeou])|d|r|v(?=[^n]))/, 'z')
    .replace(/^[xs]/, 's')
    .replace(/^[ln](?!g)/, 'l')
    .replace(/^ngh/, 'ng')
    .replace(/^gh/, 'g')
    .replace(/^k(?!h)/, 'c')
    .replace(/(?:ng|nh)$/, 'n')
    .replace(/(?:c|ch)$/, 't')
}
