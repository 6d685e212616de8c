import { letterOfName } from './letter-of-name'

/** A round with the letter of a name; its colour is always the same for the same name. */
export function Avatar({ name }: { name: string }) {
  const tint = [...name].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % 4
  return (
    <span className={`ph-avatar tint-${tint}`} aria-hidden="true">
      {letterOfName(name)}
    </span>
  )
}
