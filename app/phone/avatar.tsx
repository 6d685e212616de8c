/** A round with the first letter of a name; its colour is always the same for the same name. */
export function Avatar({ name }: { name: string }) {
  const letters = name.replace(/[^\p{L}\p{N} ]/gu, '').trim()
  const last = letters.split(' ').at(-1) ?? ''
  const sign = /^\d/.test(letters) ? '#' : last.charAt(0).toUpperCase()
  const tint = [...name].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % 4
  return (
    <span className={`ph-avatar tint-${tint}`} aria-hidden="true">
      {sign}
    </span>
  )
}
