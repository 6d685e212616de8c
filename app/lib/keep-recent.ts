/**
 * Remembers the last `limit` answers of a question whose answer never changes. Callers who ask at once share one
 * answer; a failure or a null is not remembered.
 */
export function keepRecent<K, V>(
  limit: number,
  ask: (key: K) => Promise<V | null>,
): (key: K) => Promise<V | null> {
  const kept = new Map<K, Promise<V | null>>()
  return (key) => {
    const known = kept.get(key)
    kept.delete(key)
    const answer = known ?? ask(key)
    kept.set(key, answer) // last in the Map is the one used last
    if (!known) {
      const forget = () => {
        if (kept.get(key) === answer) kept.delete(key)
      }
      answer.then((value) => value === null && forget(), forget)
      const oldest = kept.keys().next()
      if (kept.size > limit && !oldest.done) kept.delete(oldest.value)
    }
    return answer
  }
}
