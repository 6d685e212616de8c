import { foldText } from '~/lib/fold-text'
import type { BankFinding } from './bank-finding'
import type { ImportedQuestion } from './imported-question'

/** A bank that waits for its author: what was read, what they added to it, and which questions they take. */
export type StoredBank = { questions: StoredBankQuestion[]; findings: BankFinding[] }

export type StoredBankQuestion = {
  imported: ImportedQuestion
  isTaken: boolean
  /** It asks the same as a question that is there already, in the draft or above in the file. */
  isKnown: boolean
}

/** Everything is taken but what is there already. `prompts` are those of the draft. */
export function storedBank(
  bank: { questions: readonly ImportedQuestion[]; findings: BankFinding[] },
  prompts: readonly string[],
): StoredBank {
  const seen = new Set(prompts.map(foldPrompt))
  const questions = bank.questions.map((imported) => {
    const folded = foldPrompt(imported.prompt)
    const isKnown = folded !== '' && seen.has(folded)
    seen.add(folded)
    return { imported, isTaken: !isKnown, isKnown }
  })
  return { questions, findings: bank.findings }
}

function foldPrompt(prompt: string): string {
  return foldText(prompt)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
