import type { Fact } from '~/domain/lessons/lesson-schema'
import { readFacts } from '~/domain/lessons/read-facts'
import { foldText } from '~/lib/fold-text'
import { readShelf } from './shelf.server'

let all: Promise<{ fact: Fact; folded: string }[]> | undefined

const MOST = 30

/** The checked facts that hold every word asked for, with or without accents, or whose number begins so; at most 30. */
export async function searchFacts(asked: string): Promise<{ id: string; says: string }[]> {
  all ??= readShelf().then((shelf) =>
    [...readFacts(shelf.facts, undefined).facts.values()]
      .sort((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true }))
      .map((fact) => ({ fact, folded: foldText(`${fact.id} ${fact.says}`) })),
  )
  const words = foldText(asked.slice(0, 100)).split(/\s+/).filter(Boolean)
  const facts = await all
  return facts
    .filter(({ folded }) => words.every((word) => folded.includes(word)))
    .slice(0, MOST)
    .map(({ fact }) => ({ id: fact.id, says: fact.says }))
}
