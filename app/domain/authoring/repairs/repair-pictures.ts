import { slug } from '~/lib/slug'
import type { KnownToRepair } from '../known-to-repair'
import { inBody } from './in-body'

/** At most this many letters may be wrong for a name to be meant. */
const MOST_WRONG = 3

/** A picture's address that leads nowhere becomes that of the one picture whose name is nearly the same. */
export function repairPictures(text: string, { media }: Pick<KnownToRepair, 'media'>): string {
  if (media.length === 0) return text
  return inBody(text, (body) =>
    body.replace(/(<Figure\b[^<>]*?\ssrc=")([^"<>\n]*)(")/g, (whole, before, src, after) => {
      const name = String(src).replace(/^.*[/\\]/, '')
      if (src === `media/${name}` && media.includes(name)) return whole
      const meant = nearest(name, media)
      return meant ? `${before}media/${meant}${after}` : whole
    }),
  )
}

function nearest(name: string, media: readonly string[]): string | null {
  const bare = (each: string) => slug(each.replace(/\.\w+$/, ''))
  const wanted = bare(name)
  if (wanted === '' || wanted.length > 80) return null
  const ranked = media
    .map((each) => ({ each, wrong: distance(wanted, bare(each)) }))
    .sort((a, b) => a.wrong - b.wrong)
  const [best, second] = ranked
  const most = Math.min(MOST_WRONG, Math.floor(wanted.length / 3))
  if (!best || best.wrong > most || best.wrong === second?.wrong) return null
  return best.each
}

/** How many letters must be added, dropped or changed. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
