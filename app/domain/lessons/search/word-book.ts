import type { NormalWord } from './normal-word'
import { soundsLike } from './sounds-like'
import { withoutDoubles } from './without-doubles'

/** No word; stands between two texts, so that nothing is found across them. */
export const BREAK = 0
const PAIR = 2 ** 24

export type Fold = { id: number; fold: string; sound: string; undoubled: string; words: number[] }

/**
 * Every word of the lessons under a number, counted from 1. Words that differ in accents alone share a fold. Knows which
 * words stand side by side, and how often: in Vietnamese two of them are often one word ("mật khẩu").
 */
export class WordBook {
  readonly #ids = new Map<string, number>()
  readonly #folds = new Map<string, Fold>()
  readonly #foldIdOf: number[] = [0]
  readonly #pairs = new Map<number, number>()
  readonly #foldPairs = new Set<number>()

  get size(): number {
    return this.#foldIdOf.length
  }

  /** The texts as one row of numbers with a break after each. */
  add(texts: readonly (readonly NormalWord[])[]): Uint32Array {
    const row: number[] = []
    for (const words of texts) {
      for (const [at, word] of words.entries()) {
        const id = this.#number(word)
        if (at > 0) this.#addPair(row.at(-1) ?? BREAK, id)
        row.push(id)
      }
      row.push(BREAK)
    }
    return Uint32Array.from(row)
  }

  /** The number of exactly this word, or BREAK when no lesson has it. */
  find(word: NormalWord): number {
    return this.#ids.get(word.exact) ?? BREAK
  }

  has(fold: string): boolean {
    return this.#folds.has(fold)
  }

  folds(): Iterable<Fold> {
    return this.#folds.values()
  }

  /** The numbers of all words with this fold. */
  withFold(fold: string): readonly number[] {
    return this.#folds.get(fold)?.words ?? []
  }

  /** How often the second word stands right after the first. */
  timesBeside(first: number, second: number): number {
    return this.#pairs.get(first * PAIR + second) ?? 0
  }

  /** Whether two folded words stand side by side somewhere, in this order. */
  isPair(first: string, second: string): boolean {
    const [a, b] = [this.#folds.get(first)?.id, this.#folds.get(second)?.id]
    return a !== undefined && b !== undefined && this.#foldPairs.has(a * PAIR + b)
  }

  #addPair(first: number, second: number): void {
    const key = first * PAIR + second
    this.#pairs.set(key, (this.#pairs.get(key) ?? 0) + 1)
    this.#foldPairs.add((this.#foldIdOf[first] ?? 0) * PAIR + (this.#foldIdOf[second] ?? 0))
  }

  #number({ exact, fold }: NormalWord): number {
    const known = this.#ids.get(exact)
    if (known) return known
    const id = this.#foldIdOf.length
    const sharing = this.#folds.get(fold) ?? this.#newFold(fold)
    sharing.words.push(id)
    this.#ids.set(exact, id)
    this.#foldIdOf.push(sharing.id)
    return id
  }

  #newFold(fold: string): Fold {
    const id = this.#folds.size + 1
    const made = { id, fold, sound: soundsLike(fold), undoubled: withoutDoubles(fold), words: [] }
    this.#folds.set(fold, made)
    return made
  }
}
