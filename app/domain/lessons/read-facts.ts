import type { TextFile } from './content-files'
import { type Fact, factsSchema, type Sources } from './lesson-schema'
import type { Problem } from './problem'
import { normaliseText } from './source/check-text'
import { readYaml } from './source/read-yaml'
import type { Piece } from './words/piece'
import { piecesOfYaml } from './words/pieces-of-yaml'

type ReadFacts = {
  problems: Problem[]
  facts: Map<string, Fact>
  /** Whether a fact is there; or may be, in a file that could not be read: until it is, to miss it would only mislead. */
  hasFact: (id: string) => boolean
  pieces: Piece[]
}

/**
 * Reads content/facts: each fact once, in the file of its number (3.05 in 03.yaml), from known sources, with a review after
 * its check. `sources` is undefined when they could not be read.
 */
export function readFacts(files: readonly TextFile[], sources: Sources | undefined): ReadFacts {
  const problems: Problem[] = []
  const pieces: Piece[] = []
  const facts = new Map<string, Fact>()
  const unread = new Set<string>()
  for (const file of files) {
    const { value, findings, placeOf } = readYaml(normaliseText(file.text), factsSchema)
    problems.push(...findings.map((finding) => ({ file: file.path, ...finding })))
    pieces.push(...piecesOfYaml({ file: file.path, value, placeOf }))
    if (!value) unread.add(file.path)
    for (const [id, fact] of Object.entries(value ?? {})) {
      const complain = (key: string, message: string) =>
        problems.push({ file: file.path, ...placeOf([id, key]), rule: 'facts', message })
      const home = homeOf(id)
      if (file.path !== home) complain('says', `Dữ kiện ${id} thuộc về ${home}. Hãy chuyển nó tới đó.`)
      for (const source of fact.sources.filter((key) => sources && !(key in sources))) {
        complain('sources', `Nguồn ${source} chưa có trong sources.yaml. Hãy thêm vào đó.`)
      }
      if (fact.reviewOn <= fact.checkedOn.slice(0, 7)) {
        complain('reviewOn', 'Tháng rà soát lại (reviewOn) phải sau ngày kiểm tra (checkedOn). Hãy sửa lại.')
      }
      facts.set(id, { id, ...fact })
    }
  }
  return { problems, facts, hasFact: (id) => facts.has(id) || unread.has(homeOf(id)), pieces }
}

function homeOf(id: string): string {
  return `facts/${id.split('.')[0]?.padStart(2, '0')}.yaml`
}
