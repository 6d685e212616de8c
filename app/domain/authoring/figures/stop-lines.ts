import { type ShownShare, shareOf } from '~/domain/mastery/item-figures'
import type { ReadingStops } from '~/domain/mastery/reading-stops'

export type StopLine = {
  /** Null: before the first section; '': read to the end and finished. */
  title: string | null
  isEnd: boolean
  /** Of those who began: how many stopped here, or finished. */
  shown: ShownShare
}

type Section = { id: string; title: string }

/** Where readers stopped, section by section in the order of the lesson, and at last those who finished. */
export function stopLines(
  { began, completed, stops }: ReadingStops,
  sections: readonly Section[],
): StopLine[] {
  const countAt = (isHere: (anchor: string | null) => boolean) =>
    stops.filter(({ anchor }) => isHere(anchor)).reduce((all, { count }) => all + count, 0)
  const known = new Set(sections.map(({ id }) => id))
  return [
    {
      title: null,
      isEnd: false,
      shown: shareOf(
        countAt((anchor) => anchor === null || !known.has(anchor)),
        began,
      ),
    },
    ...sections.map(({ id, title }) => ({
      ...{
        title,
        isEnd: false,
        shown: shareOf(
          countAt((anchor) => anchor === id),
          began,
        ),
      },
    })),
    { title: '', isEnd: true, shown: shareOf(completed, began) },
  ]
}
