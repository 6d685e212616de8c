import type { Document } from 'yaml'
import { parsePlainYaml } from './source/plain-yaml'

/**
 * A file of plain YAML as the strict reader takes it, with its tokens, for whoever changes a part of it; null when it is not plain.
 * Offsets are those of `text`.
 */
export function parseYamlText(text: string): Document.Parsed | null {
  const parsed = parsePlainYaml(text.replaceAll('\r\n', ' \n'), true)
  return Array.isArray(parsed) ? null : parsed.document
}
