import type { When } from '../schema/basics'

/**
 * The whole language of conditions. A map holds when each variable has the value, or one of the values, that it names;
 * a list holds when one of its maps does. No condition always holds. A name that is not known has no value.
 */
export function holds(when: When | undefined, vars: Readonly<Record<string, string>>): boolean {
  if (!when) return true
  return [when].flat().some((all) =>
    Object.entries(all).every(([name, wanted]) => {
      const value = Object.hasOwn(vars, name) ? vars[name] : undefined
      return value !== undefined && [wanted].flat().includes(value)
    }),
  )
}
