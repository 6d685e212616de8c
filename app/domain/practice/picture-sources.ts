/** The lesson's own pictures that a scenario shows, "media/x.svg", each once. */
export function pictureSources(scenario: object): string[] {
  const found = new Set<string>()
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    for (const [key, child] of Object.entries(node)) {
      if (key === 'src' && typeof child === 'string' && child.startsWith('media/')) found.add(child)
      else walk(child)
    }
  }
  walk(scenario)
  return [...found]
}
