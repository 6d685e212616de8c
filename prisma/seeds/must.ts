/** What a verb gave when it did what it was asked. A seed asks for nothing that can be refused: a refusal is a bug. */
export function must<T extends object>(answer: T): Exclude<T, { refusal: unknown }> {
  if ('refusal' in answer) throw new Error(`The demonstration was refused: ${JSON.stringify(answer)}`)
  return answer as Exclude<T, { refusal: unknown }>
}
