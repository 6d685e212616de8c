/** Last answer (ms), or last lesson seen, as a database tells it; null when never. */
export function lastActive(answeredAt: number | null, seenAt: Date | string | number | null): Date | null {
  const last = Math.max(answeredAt ?? 0, seenAt ? new Date(seenAt).getTime() : 0)
  return last > 0 ? new Date(last) : null
}
