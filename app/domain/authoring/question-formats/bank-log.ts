import type { BankFinding, BankFindingCode } from '../bank-finding'
import type { BankPlace } from '../imported-question'
import { BANK_LIMITS } from './bank-limits'
import { cleanText } from './clean-text'

/** Collects what is to be said of a file: each thing once for a question, and not without end. */
export type BankLog = {
  findings: BankFinding[]
  say: (code: BankFindingCode, at: { place: BankPlace; question: string }, value?: string) => void
}

export function bankLog(): BankLog {
  const findings: BankFinding[] = []
  const said = new Set<string>()
  const say: BankLog['say'] = (code, { place, question }, value = '') => {
    const finding = { code, place, question: excerpt(question), value: excerpt(value) }
    const key = JSON.stringify([code, place, finding.value])
    if (said.has(key) || findings.length > BANK_LIMITS.findings) return
    said.add(key)
    if (findings.length < BANK_LIMITS.findings) findings.push(finding)
    else findings.push({ code: 'too-many-findings', place, question: '', value: '' })
  }
  return { findings, say }
}

const EXCERPT = 60

function excerpt(text: string): string {
  const clean = cleanText(text.slice(0, EXCERPT * 8)).text
  const letters = [...clean]
  return letters.length > EXCERPT ? `${letters.slice(0, EXCERPT).join('')}…` : clean
}
