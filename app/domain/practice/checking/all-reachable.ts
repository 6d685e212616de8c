import { MOST_STATES } from '../explore-scenario'
import { variablesOf } from '../running/variables-of'
import type { ScenarioCheck, ScenarioFinding } from './finding'

/** Every screen and mistake can be reached, no state is a dead end, no press does nothing. */
export const allReachable: ScenarioCheck = ({ scenario, explored }) => {
  if (!explored.isWhole) {
    const message = `Có hơn ${MOST_STATES.toLocaleString('vi')} trạng thái, không duyệt hết được. Hãy bớt biến, ô nhập hoặc nút gạt.`
    return [{ path: ['screens'], message }]
  }
  const found: ScenarioFinding[] = []
  const shownByMistake = scenario.mistakes.flatMap(({ id, screen }) =>
    screen && explored.mistakes.has(id) ? [screen] : [],
  )
  for (const id of Object.keys(scenario.screens)) {
    if (explored.screens.has(id) || shownByMistake.includes(id)) continue
    found.push({ path: ['screens', id], message: `Không có cách nào tới màn hình “${id}”.` })
  }
  for (const [i, { id }] of scenario.mistakes.entries()) {
    if (explored.mistakes.has(id)) continue
    found.push({ path: ['mistakes', i], message: `Không thao tác nào dẫn tới lỗi “${id}”.` })
  }
  for (const screen of explored.stuck) {
    const message = `Từ màn hình “${screen}” có lúc không còn đường tới đích. Hãy thêm lối quay lại.`
    found.push({ path: ['screens', screen], message })
  }
  const idle = new Map(explored.idle.map((each) => [`${each.screen} ${each.press}`, each]))
  for (const { screen, press } of idle.values()) {
    const message = `Bấm “${press}” ở màn hình “${screen}” có lúc không có gì xảy ra. Hãy thêm một kết quả không có when.`
    found.push({ path: ['screens', screen], message })
  }
  for (const [name, values] of variablesOf(scenario)) {
    // Where every text fits a case, nothing is left for the value of all others.
    const never = values.filter((value) => value !== 'other' && !explored.values.get(name)?.has(value))
    for (const value of never) {
      const path = Object.hasOwn(scenario.vars, name) ? ['vars', name] : ['screens']
      found.push({ path, message: `“${name}” không bao giờ có giá trị “${value}”.` })
    }
  }
  return found
}
