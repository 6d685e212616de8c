import type { AppLoadContext } from '@remix-run/node'
import { z } from 'zod'
import type { GuestGround, GuestPlacement } from '~/domain/mastery/guest-placement.server'
import { readOwnCatalogue } from './catalogue.server'
import { readDeviceLessons } from './device-lessons.server'
import { sealedCookie } from './sealed-cookie.server'

const DAY_IN_MINUTES = 1_440

/** Written short, because a cookie has 4 kB: times in seconds since the first question, outcomes by their letter. */
const item = z.tuple([z.string(), z.number(), z.number().nullable(), z.enum(['r', 'w', 'u']).nullable()])
const OUTCOMES = { r: 'right', w: 'wrong', u: 'unknown' } as const

/** Sealed, so that a device can neither read what is right nor claim more than was answered. A day, then it is forgotten. */
const cookie = sealedCookie(
  'ngoso_xep_bai',
  '/lo-trinh',
  z.object({
    ...{ pathId: z.string(), seed: z.string(), from: z.number(), items: z.array(item) },
    end: z.enum(['sure', 'questions', 'time', 'nothing-left', 'stopped']).nullable(),
  }),
  DAY_IN_MINUTES,
)

type Asked = { request: Request; context: AppLoadContext }

/** A guest's test of this path, under way or ended; null when there is none. */
export async function readGuestPlacement(
  asked: Asked,
  pathId: string,
): Promise<{ ground: GuestGround; kept: GuestPlacement } | null> {
  const read = await cookie.read(asked, new Date())
  if (read?.pathId !== pathId) return null
  const { seed, from, end } = read
  const items = read.items.map(([itemId, asked, answered, letter]) => ({
    ...{ itemId, askedAt: from + asked * 1000, outcome: letter && OUTCOMES[letter] },
    answeredAt: answered === null ? null : from + answered * 1000,
  }))
  return { ground: await guestGround(asked), kept: { pathId, seed, items, end } }
}

export async function guestGround(asked: Asked): Promise<GuestGround> {
  const [catalogue, completed] = await Promise.all([
    readOwnCatalogue(asked),
    readDeviceLessons(asked.request),
  ])
  return { catalogue, completed: new Set(completed) }
}

export async function guestPlacementHeader(kept: GuestPlacement, context: AppLoadContext): Promise<string> {
  const from = kept.items[0]?.askedAt ?? 0
  const since = (at: number) => Math.round((at - from) / 1000)
  const items = kept.items.map((each): z.infer<typeof item> => {
    const letter = each.outcome && (each.outcome[0] as 'r' | 'w' | 'u')
    return [
      each.itemId,
      since(each.askedAt),
      each.answeredAt === null ? null : since(each.answeredAt),
      letter,
    ]
  })
  const { pathId, seed, end } = kept
  return cookie.header({ pathId, seed, from, items, end }, context, new Date())
}
