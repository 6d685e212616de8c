/** What a question bank may hold at most. A bank of a whole school year has some three hundred questions. */
export const BANK_LIMITS = {
  /** Of the file as it is sent. */
  bytes: 2_000_000,
  /** Of all that lies in an .xlsx, unpacked. */
  unpackedBytes: 16_000_000,
  questions: 500,
  /** Letters of a text after it was cleaned; a question with a longer one stays behind and is named. */
  letters: 2_000,
  /** Letters of a text as it stands in the file, with its markup; longer ones are not looked at. */
  rawLetters: 200_000,
  nameLetters: 120,
  answers: 20,
  depth: 20,
  findings: 1_000,
} as const
