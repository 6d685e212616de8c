import { isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml'
import type { YamlPath } from './plain-value'

/** The paths to what stands at places of a text, lines and columns counting from 1; as far as they lead. */
export function yamlPathsAt(text: string, places: readonly { line: number; column: number }[]): YamlPath[] {
  const { contents } = parseDocument(text, { version: '1.2', schema: 'core', merge: false })
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)]
  return places.map(({ line, column }) => pathTo(contents, (starts[line - 1] ?? text.length) + column - 1))
}

function pathTo(node: unknown, offset: number): YamlPath {
  const holds = (each: unknown) => {
    const range = (each as Node | null)?.range
    return range !== undefined && range !== null && range[0] <= offset && offset < range[1]
  }
  if (isMap(node)) {
    const pair = node.items.find(({ key, value }) => holds(key) || holds(value))
    if (!pair || !isScalar(pair.key)) return []
    return [String(pair.key.value), ...(holds(pair.key) ? [] : pathTo(pair.value, offset))]
  }
  if (isSeq(node)) {
    const at = node.items.findIndex(holds)
    return at < 0 ? [] : [at, ...pathTo(node.items[at], offset)]
  }
  return []
}
