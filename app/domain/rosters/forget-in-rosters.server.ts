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
}

/**
 * Empties the rows of lists that are about somebody who is being deleted: those that were matched with them or hold their
 * telephone number. Elsewhere they are no longer among those whom a row may be. The rows stay, without anything personal,
 * so that checking and undoing the rest of the list goes on.
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
  })
  for (const row of rows) {
    const where = { importId_position: { importId: row.importId, position: row.position } }
    const isAbout =
      row.targetId === personId || row.decision === personId || (digits !== '' && holds(row.cells, digits))
    if (isAbout) await tx.rosterRow.update({ where, data: emptied(row) })
    else if (row.findings.includes(personId))
      await tx.rosterRow.update({ where, data: { findings: without(row.findings, personId) } })
  }
}

function holds(stored: string, digits: string): boolean {
  const { cells } = JSON.parse(stored) as StoredCells
  return cells.some((cell) => cell.replace(/\D/g, '').includes(digits))
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
