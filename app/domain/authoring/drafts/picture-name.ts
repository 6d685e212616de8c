import { slug } from '~/lib/slug'

const MOST_LETTERS = 50

/** As lessons name their pictures: small letters and digits, joined by dashes. */
export function isPictureName(name: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*\.(?:svg|webp|jpg|png)$/.test(name) && name.length <= MOST_LETTERS + 10
}

/** A name for a picture that nobody else has among `taken`; "IMG 0012.HEIC" becomes "img-0012.webp". */
export function freePictureName(wished: string, ending: string, taken: readonly string[]): string {
  const stem = slug(
    wished
      .split(/[/\\]/)
      .at(-1)
      ?.replace(/\.\w{1,5}$/, '') ?? '',
  )
  const base = stem.slice(0, MOST_LETTERS).replace(/-+$/, '') || 'hinh'
  const stems = new Set(taken.map((name) => name.replace(/^media\//, '').replace(/\.\w+$/, '')))
  let name = base
  for (let number = 2; stems.has(name); number++) name = `${base}-${number}`
  return `${name}.${ending}`
}
