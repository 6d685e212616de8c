import type { BankRefusal } from '../bank-finding'
import type { ImportedQuestion } from '../imported-question'
import type { QuestionBank } from '../question-bank'
import { readAiken } from './aiken/read-aiken'
import { type BankLog, bankLog } from './bank-log'
import { readGift } from './gift/read-gift'
import { readMoodleXml } from './moodle-xml/read-moodle-xml'
import { recogniseText } from './recognise-text'

/** A text in GIFT, Moodle XML or Aiken, told by what it holds, as questions and findings. Pure. */
export function readBankText(text: string): QuestionBank | { refusal: BankRefusal } {
  const log = bankLog()
  const questions = readAs(recogniseText(text), text, log)
  if ('refusal' in questions) return questions
  if (questions.length === 0 && log.findings.length === 0) return { refusal: 'no-questions' }
  return { questions, findings: log.findings }
}

function readAs(
  format: ReturnType<typeof recogniseText>,
  text: string,
  log: BankLog,
): ImportedQuestion[] | { refusal: BankRefusal } {
  switch (format) {
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
