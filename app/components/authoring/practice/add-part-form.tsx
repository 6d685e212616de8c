import type { Part } from '~/domain/practice/scenario-schema'
import { Field } from '~/ui/field'
import { useWords } from '~/ui/words'
import { partKindWords } from './part-kind-words'
import { practicePageWords } from './practice-page-words'

const SHOWN: Part['kind'][] = [
  ...(['title', 'text', 'rows', 'picture', 'status', 'paper', 'table', 'post', 'video'] as const),
  ...(['address', 'transfer', 'receipt', 'cart', 'timer', 'meter'] as const),
]
const KEPT: Part['kind'][] = ['field', 'keypad', 'otp', 'toggle', 'choice', 'sort', 'order']

/** One more part of any kind that the phone has. */
export function AddPartForm({ action, version }: { action: string; version: number }) {
  const [words, { kinds, groups }] = [useWords(practicePageWords), useWords(partKindWords)]
  const all = Object.keys(kinds) as Part['kind'][]
  const grouped = {
    shown: SHOWN,
    pressed: all.filter((kind) => !SHOWN.includes(kind) && !KEPT.includes(kind)),
    kept: KEPT,
  }
  return (
    <form method="post" action={action} className="pa-add">
      <input type="hidden" name="ban" value={version} />
      <Field id="loai" label={words.addPart}>
        {(ties) => (
          <select {...ties} id="loai" name="loai" className="text-input" defaultValue="button">
            {(['shown', 'pressed', 'kept'] as const).map((group) => (
              <optgroup key={group} label={groups[group]}>
                {grouped[group].map((kind) => (
                  <option key={kind} value={kind}>
                    {kinds[kind]}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        )}
      </Field>
      <button type="submit" className="btn">
        {words.add}
      </button>
    </form>
  )
}
