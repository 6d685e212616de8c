/**
 * What a kind of list ("people", "places") tells the pipeline that reads, reviews, writes and undoes it. The pipeline
 * knows files, sheets, pages, progress and turns; a kind knows what its rows mean.
 *
 * `Stock` is whatever the kind compares with, read once a run; `Tx` is the database's transaction (its type lives with
 * the database, so that this file stays pure), `CommitTx` the one that writing asks less or more of.
 */
export type ImportKind<Stock = unknown, Tx = unknown, CommitTx = Tx> = {
  kind: 'people' | 'places'
  columns: readonly ImportColumn[]
  /** Whether a line of its own that names a place ("I. thôn Đồng Chùa") says where the rows below it stand. */
  hasHeadings: boolean
  /** What is there already at and below the place. Read before checking; may be read again by another process. */
  readStock: (input: { placeId: string; options: ImportOptions; now: Date }) => Promise<Stock>
  /** Judges rows. Pure: the same rows and stock give the same verdicts. `Stock` may remember rows of this list seen before. */
  check: (rows: readonly ImportRow[], stock: Stock) => CheckedRow[]
  /**
   * Writes rows that somebody said yes to, in `tx`, after looking whether what they rest on still stands (`basis`). Gives
   * for each row what was there before, or what it is now when it has to be asked again.
   */
  commit: (tx: CommitTx, rows: readonly DecidedRow[], at: CommitCircumstances) => Promise<CommittedRow[]>
  /** The transaction that `commit` is given; what `work` throws rolls everything back. */
  inTransaction: <T>(work: (tx: CommitTx) => Promise<T>) => Promise<T>
  /** Puts back `before`; gives the positions that could not be put back, and why. */
  undo: (tx: Tx, rows: readonly WrittenRow[], at: UndoCircumstances) => Promise<KeptRow[]>
}

/** A column that a list may have. */
export type ImportColumn = {
  field: string
  isRequired: boolean
  /** Header cells that mean it, folded (see foldText), the surest first. */
  headers: readonly string[]
  /** A good value, shown when one is wrong: "0912 345 678". */
  example: string
}

/** By field: which column of the file holds it. Numbers count from 0. */
export type ColumnMapping = Record<string, number>

/** What somebody ticked for the whole list: {"createTeams": true}. */
export type ImportOptions = Record<string, boolean>

/** A row as it stands in the file: by field what its cell holds, trimmed, composed, '' when empty. */
export type ImportRow = {
  position: number
  sheet: string
  /** As the spreadsheet numbers it. */
  row: number
  cells: Record<string, string>
}

export type Verdict = 'new' | 'changed' | 'unchanged' | 'wrong' | 'perhaps-same'

/**
 * One thing to say of a row. `code` is a name that components turn into a sentence; `field` says in which column it
 * stands; the rest is what the sentence needs.
 */
export type Finding = {
  code: string
  field?: string
  /** What stands there. */
  value?: string
  /** What it will be, what it was, or what was found near it. */
  from?: string
  to?: string
  /** Another row of the same list. */
  otherRow?: number
  /** Whom or what it may be, the likeliest first. */
  candidates?: { id: string; name: string; more: string }[]
}

export type CheckedRow = {
  position: number
  verdict: Verdict
  findings: Finding[]
  targetId: string | null
  /** Fingerprint of what the verdict rests on. */
  basis: string
}

/** A checked row that is to be written. `decision` is '' (as judged), 'take' (as new) or the id of whom it is. */
export type DecidedRow = ImportRow & CheckedRow & { decision: string }

export type CommitCircumstances = {
  importId: string
  /** Lasts for one run in one process; a kind may keep what it need not ask again, by keys of its own. */
  memory: Map<string, unknown>
  placeId: string
  options: ImportOptions
  actorId: string
  now: Date
}

/** Thrown by `commit`: somebody took in this very moment what was free. The part is done once more. */
export class TakenMeanwhile extends Error {}

/** `before` is what undo needs; with `again` nothing was written and the row is to be looked at again. */
export type CommittedRow =
  | { position: number; before: unknown }
  | { position: number; again: Omit<CheckedRow, 'position'> }

export type WrittenRow = { position: number; targetId: string | null; before: unknown }

export type UndoCircumstances = { placeId: string; actorId: string; now: Date }

export type KeptRow = { position: number; finding: Finding }
