import { readCatalogue } from '../../lessons/catalogue-queries.server'
import { type HasPractice, hasPracticeIn } from '../has-practice'

/** As what is published now says. Costs no query once the catalogue is there; to be asked before a transaction, not in it. */
export async function readHasPractice(): Promise<HasPractice> {
  return hasPracticeIn(await readCatalogue())
}
