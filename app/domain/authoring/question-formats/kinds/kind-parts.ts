import type { BankFindingCode } from '../../bank-finding'
import type { ImportedQuestion } from '../../imported-question'
import type { TextReader } from '../text-reader'

/** What one kind of question needs to judge its answers. */
export type Reading = TextReader & { say: (code: BankFindingCode, value?: string) => void }
export type KindParts = { part: KindPart; explain: string[] }
type KindPart = ImportedQuestion extends infer Q
  ? Q extends { kind: infer K }
    ? PartOf<Q, K>
    : never
  : never
type PartOf<Q, K> = { kind: K } & Omit<
  Q,
  | 'kind'
  | ('place' | 'name' | 'category' | 'prompt' | 'explain')
  | ('skill' | 'difficulty' | 'use' | 'review' | 'objective' | 'mistake' | 'isScenario')
>
