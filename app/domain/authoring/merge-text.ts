import { diff3Merge } from 'node-diff3'

export type MergeChoice = 'mine' | 'theirs' | 'both'

/** Lines that are settled already, and places that both sides changed, in order. */
export type TextMerge = {
  parts: readonly ({ lines: string } | { conflict: number })[]
  conflicts: readonly { mine: string; theirs: string }[]
}

/** Two texts that came from one, line by line: what only one side changed is taken, what both changed has to be chosen. */
export function mergeText({
  mine,
  before,
  theirs,
}: {
  mine: string
  before: string
  theirs: string
}): TextMerge {
  const conflicts: { mine: string; theirs: string }[] = []
  const regions = diff3Merge(linesOf(mine), linesOf(before), linesOf(theirs), { excludeFalseConflicts: true })
  const parts = regions.map((region) => {
    if (region.ok) return { lines: region.ok.join('') }
    const { a = [], b = [] } = region.conflict ?? {}
    conflicts.push({ mine: a.join(''), theirs: b.join('') })
    return { conflict: conflicts.length - 1 }
  })
  return { parts, conflicts }
}

/** The merged text when every conflict has been chosen, else null. */
export function settleMerge(merge: TextMerge, choices: readonly (MergeChoice | undefined)[]): string | null {
  const pieces: string[] = []
  for (const part of merge.parts) {
    if ('lines' in part) {
      pieces.push(part.lines)
      continue
    }
    const { mine = '', theirs = '' } = merge.conflicts[part.conflict] ?? {}
    const choice = choices[part.conflict]
    if (choice === undefined) return null
    if (choice === 'both') pieces.push(mine === '' || mine.endsWith('\n') ? mine : `${mine}\n`, theirs)
    else pieces.push(choice === 'mine' ? mine : theirs)
  }
  return pieces.join('')
}

/** Each with its own end, so that joined again they are the very text. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}
