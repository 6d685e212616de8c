import type { AppLoadContext } from '@remix-run/node'
import {
  type Catalogue,
  type CatalogueLesson,
  type CatalogueModule,
  findLesson,
  findModule,
} from '~/domain/lessons/catalogue'
import { readCatalogue, readRevision } from '~/domain/lessons/catalogue-queries.server'
import { isSha256 } from '~/lib/is-sha256'
import { readOwnCatalogue } from './catalogue.server'
import { notFound } from './not-found'

type Asked = {
  request: Request
  context: AppLoadContext
  params: { module?: string; lesson?: string }
}

/**
 * The lesson an address names, in the revision published now for whoever asks. `?ban=goc` asks for the built-in one that a
 * local variant stands in for; `?ban=` and a revision for an earlier one of the same lesson, in which somebody is in the middle.
 */
export async function requireLesson({ request, context, params }: Asked): Promise<{
  catalogue: Catalogue
  module: CatalogueModule
  lesson: CatalogueLesson
  /** What is shown in the place of what is published now for who asks. */
  instead: 'original' | 'earlier' | null
}> {
  const asked = new URL(request.url).searchParams.get('ban') ?? ''
  const catalogue = asked === ORIGINAL ? await readCatalogue() : await readOwnCatalogue({ request, context })
  const module = findModule(catalogue, params.module ?? '')
  const lesson = findLesson(catalogue, params.module ?? '', params.lesson ?? '')
  if (!module || !lesson) throw notFound()
  const shown = isSha256(asked) ? await atRevision(lesson, asked) : lesson
  const instead = asked === ORIGINAL ? 'original' : shown === lesson ? null : 'earlier'
  return { catalogue, module, lesson: shown, instead }
}

export const ORIGINAL = 'goc'

async function atRevision(lesson: CatalogueLesson, revision: string): Promise<CatalogueLesson> {
  if (revision === lesson.revision) return lesson
  const { edition: _, ...entry } = lesson
  const record = (await readRevision(revision))?.record
  return record?.id === lesson.id
    ? { ...entry, revision, title: record.title, hasTeachCard: record.teach !== null }
    : lesson
}
