/** What a verb gave; a refusal while the world is made is a mistake of the world. */
export function value<T extends object>(result: T): Exclude<T, { refusal: unknown }> {
  if ('refusal' in result) throw new Error(`The world of the walk was refused: ${JSON.stringify(result)}`)
  return result as Exclude<T, { refusal: unknown }>
}
