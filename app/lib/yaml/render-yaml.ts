import { Document, isCollection, isScalar, visit } from 'yaml'

/** Short lists and maps stand on one line, as people write them by hand. */
const ONE_LINE = 96

/** A value as YAML on one line, as it may stand between brackets. */
export function oneLineYaml(value: unknown): string {
  const document = documentOf([value])
  visit(document, {
    Collection: (_key, node) => {
      node.flow = true
    },
  })
  const text = document.toString({ lineWidth: 0 }).trim()
  return text.slice(1, -1).trim()
}

/** A value as YAML of one or more lines, all but the first set in by `column` spaces; no line end after the last. */
export function blockYaml(value: unknown, column: number): string {
  const document = documentOf(value)
  visit(document, {
    Collection: (key, node) => {
      if (key === null) return
      if (oneLineYaml(node.toJS(document)).length <= ONE_LINE) node.flow = true
    },
  })
  return document
    .toString({ lineWidth: 0 })
    .trimEnd()
    .replace(/\n(?=[^\n])/g, `\n${' '.repeat(column)}`)
}

/** Whether a value needs lines of its own. */
export function needsLines(value: unknown): boolean {
  return typeof value === 'object' && value !== null && oneLineYaml(value).length > ONE_LINE
}

function documentOf(value: unknown): Document {
  const document = new Document(value)
  visit(document, {
    Scalar: (_key, node) => {
      if (typeof node.value === 'string' && /[\n\r\t]/.test(node.value)) node.type = 'QUOTE_DOUBLE'
    },
    Node: (_key, node) => {
      // The same object twice would be written as an alias.
      if ((isCollection(node) || isScalar(node)) && node.anchor) node.anchor = undefined
    },
  })
  return document
}
