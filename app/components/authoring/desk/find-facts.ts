type Found = { id: string; says: string }

/** Checked facts by their words or number; none where there is no connection. */
export async function findFacts(draftId: string, asked: string): Promise<Found[]> {
  try {
    const address = `/soan-bai/${draftId}/du-kien/tim?q=${encodeURIComponent(asked)}`
    const response = await fetch(address, { headers: { accept: 'application/json' } })
    return (await response.json()) as Found[]
  } catch {
    return []
  }
}
