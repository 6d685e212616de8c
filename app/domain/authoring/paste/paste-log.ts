import type { PasteFinding, PasteFindingCode } from '../paste-finding'

const MOST = 60
const LETTERS = 60

export type PasteLog = ReturnType<typeof pasteLog>

/** Collects what is said of a text: of each code and value once, no more than somebody reads. */
export function pasteLog() {
  const findings: PasteFinding[] = []
  return {
    findings,
    add(code: PasteFindingCode, value = ''): void {
      const short = shorten(value)
      const isKnown = findings.some((each) => each.code === code && each.value === short)
      if (!isKnown && findings.length < MOST) findings.push({ code, value: short })
    },
  }
}

function shorten(value: string): string {
  const plain = value.replace(/[\p{C}\p{Z}\s]+/gu, ' ').trim()
  return plain.length > LETTERS ? `${plain.slice(0, LETTERS)}…` : plain
}
