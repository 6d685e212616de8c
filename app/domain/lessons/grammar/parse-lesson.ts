import { createProcessor } from '@mdx-js/mdx'
import type { Place } from '../problem'
import { type Finding, placeAt } from '../source/check-text'
import { asBlocks } from './as-blocks'
import { checkShape } from './check-shape'
import { explainSyntax } from './explain-syntax'
import type { LessonNode } from './lesson-node'

const processor = createProcessor({ format: 'mdx' })

/** Parses a lesson's text and runs nothing of it. Text that is not MDX comes back as findings. */
export function parseLesson(body: string): LessonNode | Finding[] {
  const findings = checkShape(body)
  if (findings.length) return findings
  try {
    const root = processor.parse(body) as LessonNode
    asBlocks(root)
    return root
  } catch (error) {
    const complaint = error as ParserComplaint
    return [explainSyntax(body, placeOfComplaint(complaint, body), complaint.ruleId)]
  }
}

/** What the parser throws; the versions of it differ in where they say the place. */
type ParserComplaint = {
  line?: number | null
  column?: number | null
  place?: Place | { start: Place }
  ruleId?: string
  reason?: string
}

function placeOfComplaint({ line, column, place, reason }: ParserComplaint, body: string): Place {
  const opened = /tag (?:for )?`<[^`]*>` \((\d+):(\d+)/.exec(reason ?? '') // of a tag that is not closed, where it opens
  if (opened) return { line: Number(opened[1]), column: Number(opened[2]) }
  const start = place && ('start' in place ? place.start : place)
  if (start) return { line: start.line, column: start.column }
  if (line) return { line, column: column ?? 1 }
  return placeAt(body, Math.max(body.search(/\S/), 0))
}
