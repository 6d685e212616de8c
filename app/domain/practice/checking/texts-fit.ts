import type { Scenario } from '../scenario-schema'
import type { ScenarioCheck, ScenarioFinding } from './finding'

/** Longest words on a phone of 320 px with the largest letters: 15 to a line on a button, 11 under an app's icon. */
const LONGEST_WORD = 15
const LONGEST_WORD_OF_APP = 9
/** Letters in three lines of a button. */
const MOST_ON_BUTTON = 44

/** What stands on buttons and under icons fits a narrow phone at the largest size of text. */
export const textsFit: ScenarioCheck = ({ scenario }) =>
  Object.entries(scenario.screens).flatMap(([screen, { parts }]) =>
    parts.flatMap((part, i) => {
      const path = ['screens', screen, 'parts', i]
      return [...tooLong(part, path), ...brokenWords(part, path)]
    }),
  )

function tooLong(
  part: Scenario['screens'][string]['parts'][number],
  path: (string | number)[],
): ScenarioFinding[] {
  if (part.kind !== 'button' && part.kind !== 'dialog') return []
  const texts = part.kind === 'button' ? [part.text] : part.options.map(({ text }) => text)
  return texts
    .filter((text) => [...text].length > MOST_ON_BUTTON)
    .map((text) => ({ path, message: `Nút “${text}” quá dài. Hãy viết dưới ${MOST_ON_BUTTON} chữ cái.` }))
}

function brokenWords(
  part: Scenario['screens'][string]['parts'][number],
  path: (string | number)[],
): ScenarioFinding[] {
  if (part.kind !== 'apps' && part.kind !== 'button') return []
  const texts = part.kind === 'apps' ? part.apps.map(({ name }) => name) : [part.text]
  const most = part.kind === 'apps' ? LONGEST_WORD_OF_APP : LONGEST_WORD
  return texts
    .flatMap((text) => text.split(/\s+/))
    .filter((one) => [...one].length > most)
    .map((one) => ({
      path,
      message: `Chữ “${one}” quá dài, không vừa màn hình nhỏ. Hãy tách hoặc rút ngắn.`,
    }))
}
