import { vietnamDay } from '~/lib/vietnam-day'

/**
 * What a form of two steps was asked in its address: the fields of the schema as typed, and whether to look ahead. Opened
 * fresh, the day is today's; "sua" brings the fields back.
 */
export function askedChange<K extends string>(
  request: Request,
  names: readonly K[],
  now: Date,
): { typed: Record<K | 'ngay', string>; isPreview: boolean } {
  const search = new URL(request.url).searchParams
  const values = [...names, 'ngay' as const].map((name) => [name, (search.get(name) ?? '').slice(0, 200)])
  const typed = Object.fromEntries(values) as Record<K | 'ngay', string>
  if (!search.has('ngay')) typed.ngay = vietnamDay(now)
  return { typed, isPreview: search.has('ngay') && !search.has('sua') }
}
