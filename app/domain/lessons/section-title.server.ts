import { readRevision } from './catalogue-queries.server'

/** The title of a section by its anchor; null when the revision has no such section. */
export async function readSectionTitle(revision: string, anchor: string | null): Promise<string | null> {
  const read = anchor === null ? null : await readRevision(revision)
  return read?.record.sections.find((section) => section.id === anchor)?.title ?? null
}
