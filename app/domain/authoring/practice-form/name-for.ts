import { slug } from '~/lib/slug'

/** Makes names that nothing in a practice has yet, from what something says. */
export function nameFor(scenario: unknown): (text: string) => string {
  const taken = new Set<string>(['back', 'moi'])
  const walk = (node: unknown, key: string): void => {
    if (typeof node !== 'object' || node === null) return
    for (const [name, child] of Object.entries(node)) {
      if (name === 'id' && typeof child === 'string') taken.add(child)
      if (key === 'screens' || key === 'vars') taken.add(name)
      walk(child, name)
    }
  }
  walk(scenario, '')
  return (text) => {
    const base =
      slug(text)
        .slice(0, 30)
        .replace(/^-+|-+$/g, '') || 'moc'
    let name = base
    for (let count = 2; taken.has(name); count++) name = `${base}-${count}`
    taken.add(name)
    return name
  }
}
