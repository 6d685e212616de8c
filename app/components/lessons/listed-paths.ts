import type { Catalogue, CataloguePath } from '~/domain/lessons/catalogue'
import type { ListedPath } from './path-list'

export function listedPaths(
  { paths }: Catalogue,
  completed: ReadonlySet<string>,
  chosen: CataloguePath | null,
): ListedPath[] {
  return paths.map(({ id, title, summary, steps }) => ({
    ...{ id, title, summary },
    all: steps.length,
    done: steps.filter((step) => completed.has(step)).length,
    isChosen: id === chosen?.id,
  }))
}
