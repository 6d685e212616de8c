import { readFacts } from '~/domain/lessons/read-facts'
import { readWordLists } from '~/domain/lessons/read-word-lists'
import type { DraftDetail } from './draft'
import type { KnownToRepair } from './known-to-repair'
import { readShelf } from './shelf.server'

let known: Promise<Omit<KnownToRepair, 'media'>> | undefined

/** What repairs of a draft go by: the authors' list of mistyped words, which facts there are, and its own pictures. */
export async function repairKnowledgeOf({ files }: Pick<DraftDetail, 'files'>): Promise<KnownToRepair> {
  known ??= readShelf().then((shelf) => ({
    mistyped: [...readWordLists(shelf.spelling).lists.mistyped],
    facts: [...readFacts(shelf.facts, undefined).facts.keys()],
  }))
  const media = files.flatMap(({ name, mediaHash }) => (mediaHash ? [name.replace(/^media\//, '')] : []))
  return { ...(await known), media }
}
