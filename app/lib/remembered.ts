/** Gives the answer of `ask`, which never changes, without asking again while it is remembered: of up to `most` texts. */
export function remembered<Answer>(most: number, ask: (text: string) => Answer): (text: string) => Answer {
  const kept = new Map<string, Answer>()
  return (text) => {
    const known = kept.get(text)
    if (known !== undefined) return known
    if (kept.size >= most) kept.clear()
    const answer = ask(text)
    kept.set(text, answer)
    return answer
  }
}
