import type { Question } from '~/domain/lessons/question'
import { slug } from '~/lib/slug'
import { textTable } from '~/lib/text-table.server'
import type { BankFormat, BankTitle, LeftOut } from './bank-format'
import { writeAiken } from './question-formats/aiken/write-aiken'
import { writeGift } from './question-formats/gift/write-gift'
import { writeMoodleXml } from './question-formats/moodle-xml/write-moodle-xml'
import { QUESTION_COLUMNS } from './question-formats/sheet/question-columns'
import { writeSheet } from './question-formats/sheet/write-sheet'

export type BankFile = { name: string; type: string; bytes: Uint8Array<ArrayBuffer>; leftOut: LeftOut[] }

/**
 * Questions as a file for other programs, and what of them the format cannot hold. Reading the file again gives the same
 * meaning. The .xlsx without questions is the template. Cells are texts, never formulas.
 */
export async function writeQuestionBank(
  format: BankFormat,
  questions: readonly Question[],
  title: BankTitle,
): Promise<BankFile> {
  const name = slug(title.name).slice(0, 60) || 'cau-hoi'
  const text = (
    extension: string,
    type: string,
    written: { text: string; leftOut: LeftOut[] },
  ): BankFile => ({
    ...{ name: `${name}.${extension}`, type: `${type}; charset=utf-8`, leftOut: written.leftOut },
    bytes: new TextEncoder().encode(written.text),
  })
  switch (format) {
    case 'gift':
      return text('gift', 'text/plain', writeGift(questions, title))
    case 'moodle-xml':
      return text('xml', 'application/xml', writeMoodleXml(questions, title))
    case 'aiken':
      return text('txt', 'text/plain', writeAiken(questions))
    case 'xlsx': {
      const { rows, leftOut } = writeSheet(questions, title)
      const columns = QUESTION_COLUMNS.map((column) => ({ title: column.title, width: column.width }))
      const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
      return {
        name: `${name}.xlsx`,
        type,
        bytes: await textTable({ sheet: 'Câu hỏi', columns, rows }),
        leftOut,
      }
    }
  }
}
