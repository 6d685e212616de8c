import { FILE_LIMITS, type FileRefusal } from '~/domain/rosters/file-refusal'
import { readSheetsFile } from '~/domain/rosters/read-sheets-file.server'
import { readTextFile } from '~/domain/rosters/read-text-file'
import { runInThread, type ThreadProgram } from '~/lib/run-in-thread.server'
import type { BankRefusal } from './bank-finding'
import type { QuestionBank } from './question-bank'
import { BANK_LIMITS } from './question-formats/bank-limits'
import { bankLog } from './question-formats/bank-log'
import { readBankSheets } from './question-formats/sheet/read-bank-sheets'

type Refusal = { refusal: BankRefusal | FileRefusal }

const PROGRAM: ThreadProgram = {
  source: new URL('./question-formats/bank-worker.server.ts', import.meta.url),
  built: 'build/bank-worker.js',
  patienceMs: 5_000,
  memoryMb: 128,
}

/**
 * Reads a question bank in Excel (.xlsx, .csv), GIFT, Moodle XML or Aiken, told by what it holds; its name only tells a .csv
 * from other texts. Everything in it is untrusted: what comes out is plain text. Nothing is written anywhere. A question that
 * cannot be taken over is a finding; refused is a file of which nothing can be read. A text is read in a thread of its own; of a
 * spreadsheet a thread unpacks the sheets, and their rows, which are few by then, are read here.
 */
export async function readQuestionBank(fileName: string, bytes: Uint8Array): Promise<QuestionBank | Refusal> {
  if (bytes.length > BANK_LIMITS.bytes) return { refusal: 'bank-too-large' }
  const file = readTextFile(bytes)
  if (typeof file !== 'string' && 'refusal' in file) {
    return { refusal: file.refusal === 'not-a-spreadsheet' ? 'not-a-bank' : file.refusal }
  }
  if (file === 'xlsx' || /\.csv$/i.test(fileName.slice(-10))) return readSheets(bytes)
  return (await runInThread<QuestionBank | Refusal>(PROGRAM, file.text)) ?? { refusal: 'bank-too-large' }
}

async function readSheets(bytes: Uint8Array): Promise<QuestionBank | Refusal> {
  const limits = {
    ...FILE_LIMITS,
    ...{
      bytes: BANK_LIMITS.bytes,
      unpackedBytes: BANK_LIMITS.unpackedBytes,
      rows: BANK_LIMITS.questions * 4,
    },
    cellLetters: BANK_LIMITS.letters + 1, // one more, so that a longer cell is found too long, not cut
  }
  const read = await readSheetsFile(bytes, limits)
  if ('refusal' in read) return read
  const log = bankLog()
  const questions = readBankSheets(read.sheets, read.hidden, log)
  return 'refusal' in questions ? questions : { questions, findings: log.findings }
}
