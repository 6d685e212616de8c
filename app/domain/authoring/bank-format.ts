export const BANK_FORMATS = ['xlsx', 'gift', 'moodle-xml', 'aiken'] as const
export type BankFormat = (typeof BANK_FORMATS)[number]

/**
 * What a format cannot hold: the whole question, or a part of it. Sentences: app/components/authoring/bank-left-out-words.ts.
 */
export type LeftOut = {
  questionId: string
  code: 'kind' | 'signs' | 'why' | 'option-whys' | 'explain' | 'unit' | 'mistake' | 'traits'
  /** What stays behind, where it is not the whole. */
  value: string
}

/** What a written bank is called: its name (also the file's) and the category that other programs show. */
export type BankTitle = { name: string; category: string }
