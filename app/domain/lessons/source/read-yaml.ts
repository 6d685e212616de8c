import { type Document, isMap, isNode, isScalar } from 'yaml'
import type { z } from 'zod'
import type { Place } from '../problem'
import type { Finding } from './check-text'
import { describeIssue } from './describe-issue'
import { MAX_FINDINGS } from './limits'
import { parsePlainYaml } from './plain-yaml'
import type { YamlPath } from './yaml-path'

export type ReadYaml<T> = {
  /** Undefined when there are findings, unless all that is wrong are keys that do not belong: then it is what remains. */
  value?: T
  findings: Finding[]
  /** Where the value at a path stands, or the nearest thing around it. */
  placeOf: (path: YamlPath) => Place
}

/** Reads plain YAML against a closed schema. `firstLine` is the line of the file where the text begins. */
export function readYaml<T>(text: string, schema: z.ZodType<T>, firstLine = 1): ReadYaml<T> {
  const shift = <P extends Place>(place: P): P => ({ ...place, line: place.line + firstLine - 1 })
  const plain = parsePlainYaml(text)
  if (Array.isArray(plain)) {
    return { findings: plain.map(shift), placeOf: () => shift({ line: 1, column: 1 }) }
  }
  const placeOf = (path: YamlPath) => shift(plain.at(offsetOf(plain.document, path)))
  const result = schema.safeParse(plain.document.toJS({ maxAliasCount: 0 }), { reportInput: true })
  if (result.success) return { value: result.data, findings: [], placeOf }
  const { issues } = result.error
  const findings = issues.slice(0, MAX_FINDINGS).map((issue) => {
    const { path, message } = describeIssue(issue)
    return { ...placeOf(path), rule: 'schema', message }
  })
  return { ...withoutStrangers(plain.document, schema, issues), findings, placeOf }
}

/** So that a key too many does not hide what else is wrong, here and in files that refer to this one. */
function withoutStrangers<T>(
  document: Document.Parsed,
  schema: z.ZodType<T>,
  issues: readonly z.core.$ZodIssue[],
): { value?: T } {
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') return {}
    for (const key of issue.keys) document.deleteIn([...issue.path, key])
  }
  const { data } = schema.safeParse(document.toJS({ maxAliasCount: 0 }))
  return data === undefined ? {} : { value: data }
}

/** A key where there is one: an author looks for a name, not for a value. */
function offsetOf(document: Document.Parsed, path: YamlPath): number {
  for (let length = path.length; length > 0; length--) {
    const parent = document.getIn(path.slice(0, length - 1), true)
    const last = path[length - 1]
    const pair = isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && key.value === last) : null
    const node = pair ? pair.key : document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return 0
}
