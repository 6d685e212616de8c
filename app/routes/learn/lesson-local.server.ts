import type { Viewer } from '~/domain/accounts/viewer'
import { readPlacesAround } from '~/domain/groups/belonging-queries.server'
import type { CatalogueLocal } from '~/domain/lessons/catalogue'
import { readCatalogue } from '~/domain/lessons/catalogue-queries.server'
import { fittingLocals } from '~/domain/lessons/fitting-locals'
import type { LocalSlot } from '~/domain/lessons/local-slots'
import { pickLocal } from '~/domain/lessons/pick-local'
import { readChosenLocal } from '~/http/chosen-local.server'

type LessonLocal = { offered: { place: string; name: string }[]; words: CatalogueLocal | null }

/**
 * The places with words for a lesson, and whose the reader gets; null when no place has any, as for most lessons: then
 * nothing is asked of the database. Nor is it when the reader has chosen by hand.
 */
export async function readLessonLocal(asked: {
  request: Request
  viewer: Viewer | null
  slots: LocalSlot[]
}): Promise<LessonLocal | null> {
  if (asked.slots.length === 0) return null
  const catalogue = await readCatalogue()
  const fitting = fittingLocals(catalogue.locals, asked.slots)
  if (fitting.length === 0) return null
  const chosen = await readChosenLocal(asked.request, catalogue)
  const around = asked.viewer && chosen === null ? await readPlacesAround(asked.viewer.personId) : []
  return {
    offered: fitting.map(({ place, name }) => ({ place, name })),
    words: pickLocal({ fitting, chosen, around }),
  }
}
