/** Why a file cannot be read as a list. Each has its own sentence, which says what to do instead. */
export type FileRefusal =
  | 'file-missing'
  | 'file-empty'
  | 'file-too-large'
  | 'old-excel'
  | 'password-protected'
  | 'not-a-spreadsheet'
  | 'broken-file'
  | 'zip-bomb'
  | 'too-many-rows'
  | 'too-many-columns'
  | 'windows-1258'
  | 'tcvn3'
  | 'vni'
  | 'unknown-letters'
  | 'no-table'
  | 'no-rows'

/** What a file may hold at most. */
export const FILE_LIMITS = {
  /** Of the file as it is sent. */
  bytes: 8_000_000,
  /** Of all that lies in an .xlsx, unpacked. */
  unpackedBytes: 120_000_000,
  rows: 20_000,
  columns: 300,
  /** Letters in a cell; what is longer is cut, and is no name or number anyway. */
  cellLetters: 300,
} as const

export type FileLimits = Record<keyof typeof FILE_LIMITS, number>
