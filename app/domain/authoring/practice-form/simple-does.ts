import { same } from '~/lib/yaml/plain-value'
import type { FormValues } from '../form-values'

const KEYS = ['go', 'step', 'mistake', 'say'] as const

/** One outcome without conditions and variables, which stands in a form beside what is pressed. */
export function isSimpleDoes(does: unknown): boolean {
  if (does === undefined) return true
  if (typeof does !== 'object' || does === null || Array.isArray(does)) return false
  return Object.entries(does).every(([key, value]) =>
    key === 'slip' ? value === true : (KEYS as readonly string[]).includes(key) && typeof value === 'string',
  )
}

export function doesValues(does: unknown, name: string): FormValues {
  if (!isSimpleDoes(does)) return {}
  const own = (does ?? {}) as Record<string, unknown>
  return {
    ...Object.fromEntries(KEYS.map((key) => [`${name}.${key}`, [String(own[key] ?? '')]])),
    [`${name}.slip`]: own.slip === true ? ['on'] : [],
  }
}

/** What the form asks for; what stood there when it says the same, or says nothing of it. */
export function doesOf(form: FormValues, name: string, before: unknown): unknown {
  if (KEYS.every((key) => form[`${name}.${key}`] === undefined)) return before
  const typed: Record<string, unknown> = {}
  if (form[`${name}.slip`]?.includes('on')) typed.slip = true
  for (const key of KEYS) {
    const text = (form[`${name}.${key}`]?.[0] ?? '')
      .replace(/\p{Cc}/gu, ' ')
      .trim()
      .slice(0, 400)
    const was = (before as Record<string, unknown> | undefined)?.[key]
    if (typeof was === 'string' && was.trim() === text) typed[key] = was
    else if (text) typed[key] = text
  }
  if (same(typed, before)) return before
  return Object.keys(typed).some((key) => key !== 'slip') ? typed : undefined
}
