import type { Place } from '../problem'
import type { YamlPath } from '../source/yaml-path'
import type { Piece } from './piece'

/** Keys whose values are names of things, not words for a reader. */
const NAMES = new Set(
  [
    ['id', 'kind', 'skill', 'difficulty', 'use', 'review', 'mistake', 'objective', 'scenario', 'right'],
    ['audience', 'skills', 'prerequisites', 'facts', 'minutes', 'tolerance'],
    [
      'src',
      'picture',
      'lesson',
      'lessons',
      'modules',
      'steps',
      'sheet',
      'competences',
      'groups',
      'basic',
      'number',
      'place',
      'exam',
    ],
    ['sources', 'confidence', 'checkedOn', 'reviewOn', 'url', 'date'],
  ].flat(),
)

type Source = { file: string; value?: unknown; placeOf: (path: YamlPath) => Place }

/** Every text of a file that a person reads: what was read from YAML, but for ids, dates, addresses and the like. */
export function piecesOfYaml({ file, value, placeOf }: Source, isSkipped = isName): Piece[] {
  return walk(value, [])

  function walk(node: unknown, path: YamlPath): Piece[] {
    if (typeof node === 'string' || typeof node === 'number') {
      const key = path.findLast((part) => typeof part === 'string')
      return [
        { file, text: String(node), ...(key === undefined ? {} : { key }), placeOf: () => placeOf(path) },
      ]
    }
    if (typeof node !== 'object' || node === null) return []
    return Object.entries(node).flatMap(([key, child]) => {
      if (Array.isArray(node)) return walk(child, [...path, Number(key)])
      // a picture may be a path, or hold an alt; skills are ids in a lesson, and have names in a module
      if (isSkipped(key, child)) return []
      if (key === 'question' && typeof child === 'string' && isId(child)) return []
      return walk(child, [...path, key])
    })
  }
}

function isName(key: string, child: unknown): boolean {
  return NAMES.has(key) && (typeof child !== 'object' || isListOfNames(child))
}

function isListOfNames(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}

/** A question's id, "vneid.1-3.q01"; in teach.yaml the same key holds a sentence. */
function isId(text: string): boolean {
  return /^[a-z0-9]+(?:[.-][a-z0-9]+)+$/.test(text)
}
