import { FILE_LIMITS, type FileRefusal } from '~/domain/rosters/file-refusal'
import { readSheetsFile } from '~/domain/rosters/read-sheets-file.server'
import { readTextFile } from '~/domain/rosters/read-text-file'
import type { BankFinding, BankRefusal } from './bank-finding'
import type { ImportedQuestion } from './imported-question'
import { readAiken } from './question-formats/aiken/read-aiken'
import { BANK_LIMITS } from './question-formats/bank-limits'
import { type BankLog, bankLog } from './question-formats/bank-log'
import { readGift } from './question-formats/gift/read-gift'
import { readMoodleXml } from './question-formats/moodle-xml/read-moodle-xml'
import { recogniseText } from './question-formats/recognise-text'
import { readBankSheets } from './question-formats/sheet/read-bank-sheets'

export type QuestionBank = { questions: ImportedQuestion[]; findings: BankFinding[] }

/**
 * Reads a question bank in Excel (.xlsx, .csv), GIFT, Moodle XML or Aiken, told by what it holds; its name only tells a .csv
 * from other texts. Everything in it is untrusted: what comes out is plain text. Nothing is written anywhere. A question that
 * cannot be taken over is a finding; refused is a file of which nothing can be read.
 */
export async function readQuestionBank(
  fileName: string,
  bytes: Uint8Array,
): Promise<QuestionBank | { refusal: BankRefusal | FileRefusal }> {
  if (bytes.length > BANK_LIMITS.bytes) return { refusal: 'bank-too-large' }
  const file = readTextFile(bytes)
  if (typeof file !== 'string' && 'refusal' in file) {
    return { refusal: file.refusal === 'not-a-spreadsheet' ? 'not-a-bank' : file.refusal }
  }
  const log = bankLog()
  const isSheet = file === 'xlsx' || /\.csv$/i.test(fileName.slice(-10))
  const questions = isSheet ? await readSheets(bytes, log) : readText(file.text, log)
  if ('refusal' in questions) return questions
  if (questions.length === 0 && log.findings.length === 0) return { refusal: 'no-questions' }
  return { questions, findings: log.findings }
}

async function readSheets(bytes: Uint8Array, log: BankLog) {
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
  return 'refusal' in read ? read : readBankSheets(read.sheets, read.hidden, log)
}

function readText(text: string, log: BankLog): ImportedQuestion[] | { refusal: BankRefusal } {
  switch (recogniseText(text)) {
    case 'moodle-xml':
      return readMoodleXml(text, log)
    case 'aiken':
      return readAiken(text, log)
    case 'gift':
      return readGift(text, log)
    case null:
      return { refusal: 'not-a-bank' }
  }
}
