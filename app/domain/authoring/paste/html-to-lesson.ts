import { parse } from 'parse5'
import { bodyFaults } from '~/domain/lessons/body-faults'
import type { PasteFinding } from '../paste-finding'
import { cleanWords } from './clean-words'
import { findElement } from './element'
import type { LessonBlock, PastedPicture } from './lesson-block'
import { wordsOf } from './lesson-block'
import { pasteLog } from './paste-log'
import { readBlocks } from './read-blocks'
import { PLAIN } from './read-styles'
import { settleBlocks } from './settle-blocks'
import { writeBlocks } from './write-blocks'

/** Text of a lesson, what was said of the rest, and the pictures that it shows, which have yet to be put in under these names. */
export type Pasted = { text: string; findings: PasteFinding[]; pictures: PastedPicture[] }

/**
 * Makes text of a lesson from a page of Word, Google Docs, Zalo or any other program. It always stands within the grammar: headings,
 * lists, bold, italics, links and pictures come along, tables become lists or steps, all else is words. Nothing is run or fetched.
 */
export function htmlToLesson(html: string, takenNames: readonly string[] = []): Pasted {
  const log = pasteLog()
  const page = parse(html)
  const { blocks, pictures } = readBlocks(findElement(page, 'body') ?? page, log, takenNames)
  return written(blocks, pictures, log)
}

/** The same from plain text: an empty line or a line end begins a paragraph, and lists that were typed by hand are lists. */
export function textToLesson(text: string): Pasted {
  const log = pasteLog()
  const blocks = text.split(/\r\n|[\n\r\u2028\u2029]/).flatMap((line): LessonBlock[] => {
    const words = cleanWords(line)
    return words.trim() ? [{ kind: 'paragraph', runs: [{ text: words, ...PLAIN }] }] : []
  })
  return written(blocks, [], log)
}

function written(blocks: LessonBlock[], pictures: PastedPicture[], log: ReturnType<typeof pasteLog>): Pasted {
  const text = writeBlocks(settleBlocks(blocks, log), log)
  const shown = pictures.filter(({ name }) => text.includes(`src="media/${name}"`))
  if (bodyFaults(text).length === 0) return { text, findings: log.findings, pictures: shown }
  // What the grammar does not take after all comes as bare words.
  log.add('signs')
  const bare = blocks.flatMap((block): LessonBlock[] => {
    const words = 'runs' in block ? wordsOf(block.runs).replace(/[^\p{L}\p{N}\p{Zs}.,;:?]/gu, ' ') : ''
    return words.trim() ? [{ kind: 'paragraph', runs: [{ text: cleanWords(words), ...PLAIN }] }] : []
  })
  return { text: writeBlocks(bare, log), findings: log.findings, pictures: [] }
}
