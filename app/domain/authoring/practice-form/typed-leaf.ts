import type { FormField } from '~/domain/practice/form-field'
import { slug } from '~/lib/slug'

/** What was typed or chosen in one field, as the file says it; undefined when nothing was. What cannot be is left as it was. */
export function typedLeaf(field: FormField, values: readonly string[], before: unknown): unknown {
  const first = clean(values[0] ?? '', field.as === 'text' || field.as === 'lines' || field.as === 'cells')
  switch (field.as) {
    case 'line':
    case 'text':
      return first || undefined
    case 'word':
      return slug(first) || undefined
    case 'number': {
      const number = Number(first.replace(',', '.'))
      if (first === '') return undefined
      return Number.isFinite(number) ? number : first
    }
    case 'tick': {
      const isOn = values.includes('on')
      return isOn === field.preset && before === undefined ? undefined : isOn
    }
    case 'ticks': {
      const chosen = field.options.filter((option) => values.includes(option))
      return chosen.length > 0 ? chosen : undefined
    }
    case 'select':
    case 'icon': {
      if (first === '') return undefined
      return field.options.includes(first) ? first : before
    }
    case 'name':
      if (first === '') return undefined
      return /^[\p{L}\p{N}./-]{1,120}$/u.test(first) ? first : before
    case 'lines':
      return listOrNothing(linesOf(first))
    case 'cells':
      return listOrNothing(linesOf(first).map((each) => each.split('|').map((cell) => cell.trim())))
    default:
      return before
  }
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((each) => each.trim())
    .filter(Boolean)
}

function listOrNothing<T>(list: T[]): T[] | undefined {
  return list.length > 0 ? list : undefined
}

const LONGEST = 4_000

function clean(typed: string, hasLines: boolean): string {
  const text = typed.replace(/\r\n?/g, '\n').slice(0, LONGEST)
  const plain = hasLines ? text.replace(/[^\P{Cc}\n]/gu, '') : text.replace(/\p{Cc}/gu, ' ')
  return plain.trim()
}
