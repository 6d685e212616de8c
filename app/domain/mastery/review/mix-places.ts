export type Place = { skillId: string; moduleId: string; isWanted: boolean; isPractice: boolean }

/**
 * An order in which no two neighbours test one skill, where any order of these can do that with the practices at the end.
 * Beyond that: what is wanted before what fills up, modules in turn, and the order given. Laid from the end, so that the
 * practices stand there; at each step the skill goes first of which too many would be left otherwise.
 */
export function mixPlaces<T extends Place>(places: readonly T[]): T[] {
  const questions = places.filter((each) => !each.isPractice)
  const practices = places.filter((each) => each.isPractice)
  const orders = [practices, [...practices].reverse()].map((each) => laid(questions, each))
  return orders.reduce((best, order) => (touching(order) < touching(best) ? order : best))
}

/** How many neighbours test the same skill. */
export function touching(order: readonly Pick<Place, 'skillId'>[]): number {
  return order.filter((each, at) => at > 0 && each.skillId === order[at - 1]?.skillId).length
}

function laid<T extends Place>(questions: readonly T[], practices: readonly T[]): T[] {
  const order = [...practices]
  const left = [...questions]
  while (left.length > 0) {
    const chosen = lastOf(left, order[0])
    left.splice(left.indexOf(chosen), 1)
    order.unshift(chosen)
  }
  return order
}

function lastOf<T extends Place>(left: readonly T[], after: T | undefined): T {
  const others = left.filter((each) => each.skillId !== after?.skillId)
  const pressing = others.filter(
    (each) => countOf(left, 'skillId', each.skillId) > Math.ceil((left.length - 1) / 2),
  )
  const candidates = [pressing, others, left].find((each) => each.length > 0) ?? left
  return candidates.reduce((best, each) => (comesLater(each, best, left, after) ? each : best))
}

/** Whether one is rather to be laid at the end than the best so far; the order given decides what is left open. */
function comesLater<T extends Place>(one: T, best: T, left: readonly T[], after: T | undefined): boolean {
  const weights = ({ isWanted, moduleId }: T) => [
    Number(!isWanted),
    Number(moduleId !== after?.moduleId),
    countOf(left, 'moduleId', moduleId),
  ]
  const [of, than] = [weights(one), weights(best)]
  const differs = of.findIndex((weight, at) => weight !== than[at])
  return differs === -1 || (of[differs] ?? 0) > (than[differs] ?? 0)
}

function countOf<T extends Place>(list: readonly T[], key: 'skillId' | 'moduleId', id: string): number {
  return list.filter((each) => each[key] === id).length
}
