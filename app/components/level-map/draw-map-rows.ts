import type { Level } from '~/domain/mastery/level'
import { type LevelLetter, levelOf } from '~/domain/mastery/level-letters'
import { escapeHtml } from '~/lib/escape-html'

/** A learner as a row of a map. */
export type MapRow = {
  personId: string
  name: string
  /** Village, team: what stands below the name. */
  place: string | null
  /** Days since they were last here, when that is a week or more; null when never. */
  away?: number | null
  /** One letter a skill. */
  levels: string
}

export type MapWords = {
  names: Record<Level, string>
  stuck: string
  away: (days: number | null) => string
}

/**
 * The rows of a map as HTML. Of some thousand cells React makes some thousand elements, on the server and again on the reader's
 * phone, which costs ten times what the rest of the page does; here a cell is one of six constant texts. Names and places, all
 * that people write, are escaped. `to` is what the address of a learner begins with.
 */
export function drawMapRows(rows: readonly MapRow[], to: string, words: MapWords): string {
  const cells = new Map(
    (['n', 'l', 's', 'f', 'm', 'r'] as const).map((letter) => [letter, cell(letter, words)]),
  )
  return rows
    .map(({ personId, name, place, away, levels }) => {
      const notes = [...(place ? [place] : []), ...(away === undefined ? [] : [words.away(away)])]
      const below = notes.map((note) => `<small>${escapeHtml(note)}</small>`).join('')
      const address = escapeHtml(`${to}/${encodeURIComponent(personId)}`)
      let row = `<tr><th scope="row"><a href="${address}">${escapeHtml(name)}</a>${below}</th>`
      for (const letter of levels) row += cells.get(letter as LevelLetter) ?? ''
      return `${row}</tr>`
    })
    .join('')
}

/** The letter is the class: of some thousand cells every byte is sent some thousand times. */
function cell(letter: LevelLetter, { names, stuck }: MapWords): string {
  const more = letter === 's' ? `<b>${escapeHtml(stuck)}</b>` : ''
  return `<td class="${letter}">${escapeHtml(names[levelOf(letter)])}${more}</td>`
}
