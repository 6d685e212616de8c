import type { Transaction } from '~/db/transaction.server'
import type { Finding } from './import-kind'
import type { BeforePerson } from './people/written-person'
import type { StoredCells } from './stored-import'

type Row = {
  importId: string
  position: number
  cells: string
  findings: string
  targetId: string | null
  decision: string
  before: string | null
  import: { kind: string }
}

/**
 * Empties the rows of lists that are about somebody who is being deleted: those that were matched with them or hold their
 * telephone number. Elsewhere they are no longer among those whom a row may be. The rows stay, without anything personal,
 * so that checking and undoing the rest of the list goes on. A row of a list of other things is about no person: it loses
 * the number and no more.
 */
export async function forgetInRosters(tx: Transaction, personId: string): Promise<void> {
  const person = await tx.person.findUnique({ where: { id: personId }, select: { phone: true } })
  const digits = (person?.phone ?? '').replace(/\D/g, '').slice(-9)
  const rows: Row[] = await tx.rosterRow.findMany({
    where: {
      OR: [
        { targetId: personId },
        { decision: personId },
        { findings: { contains: personId } },
        // The number may stand there with spaces or dots: what is found so is looked at again below.
        ...(digits.length === 9 ? [{ cells: { contains: digits.slice(-2) } }] : []),
      ],
    },
    include: { import: { select: { kind: true } } },
  })
  for (const row of rows) {
    const where = { importId_position: { importId: row.importId, position: row.position } }
    if (row.import.kind !== 'people') {
      if (digits.length === 9) await tx.rosterRow.update({ where, data: withoutNumber(row, digits) })
      continue
    }
    const isAbout =
      row.targetId === personId || row.decision === personId || (digits !== '' && holds(row.cells, digits))
    if (isAbout) await tx.rosterRow.update({ where, data: emptied(row) })
    else if (row.findings.includes(personId))
      await tx.rosterRow.update({ where, data: { findings: without(row.findings, personId) } })
  }
}

/** The row with those texts blank that hold the number; what it is about, and what undo needs, stays. */
function withoutNumber(row: Row, digits: string) {
  const blank = (key: string, value: unknown) => (key !== 'id' && isNumber(value, digits) ? '' : value)
  const { cells, findings } = row
  return {
    cells: JSON.stringify(JSON.parse(cells), blank),
    findings: JSON.stringify(JSON.parse(findings), blank),
  }
}

function holds(stored: string, digits: string): boolean {
  const { cells } = JSON.parse(stored) as StoredCells
  return cells.some((cell) => isNumber(cell, digits))
}

function isNumber(value: unknown, digits: string): boolean {
  return typeof value === 'string' && value.replace(/\D/g, '').includes(digits)
}

/** What undo needs to know stays: that something was written, and which team was made for it. */
function emptied({ before }: Row) {
  const newTeamId = before === null ? undefined : (JSON.parse(before) as BeforePerson).newTeamId
  const kept: BeforePerson = { kind: 'created', after: '', ...(newTeamId ? { newTeamId } : {}) }
  return {
    ...{ cells: JSON.stringify({ cells: [], group: '' } satisfies StoredCells), targetId: null, basis: '' },
    ...{ verdict: 'wrong', findings: JSON.stringify([{ code: 'person-gone', field: 'name' }]), decision: '' },
    before: before === null ? null : JSON.stringify(kept),
  }
}

function without(findings: string, personId: string): string {
  const left = (JSON.parse(findings) as Finding[]).map((finding) =>
    finding.candidates
      ? { ...finding, candidates: finding.candidates.filter(({ id }) => id !== personId) }
      : finding,
  )
  return JSON.stringify(left)
}
