import { sigmoid } from '~/lib/logistic'
import { seededRandom } from '~/lib/seeded-random'
import type { Response } from './response-log'

/** A simulated response, and the chance that it would be right: what a model could at best know. */
export type SyntheticResponse = Response & { truth: number }

export type SyntheticSize = { learners: number; skills: number; itemsPerSkill: number; sittings: number }

const USUAL_SIZE: SyntheticSize = { learners: 300, skills: 20, itemsPerSkill: 15, sittings: 110 }

const GUESSING = 0.25
const DAY = 86_400
/** How well practice is kept, and how much of what is still to be learnt one answer teaches. */
const FORGETTING = { halfLifeDays: 4, floor: 0.2 }
const TEACHES = 0.2
const LEARNABLE = 1.6

/**
 * Learners whose abilities are known, because they are drawn: they study two or three skills a sitting over some three months,
 * learn by answering, forget between sittings, and guess one in four. The same seed gives the same log.
 */
export function syntheticLog(seed: string, size: SyntheticSize = USUAL_SIZE): SyntheticResponse[] {
  const random = seededRandom(seed)
  const normal = (spread: number) =>
    spread * Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
  const skills = Array.from({ length: size.skills }, () => ({
    hard: 0.2 + normal(0.5),
    items: Array.from({ length: size.itemsPerSkill }, () => normal(0.9)),
  }))
  const responses: SyntheticResponse[] = []
  for (let learner = 0; learner < size.learners; learner++) {
    const general = normal(0.9)
    const own = skills.map(() => ({ talent: normal(0.05), learnt: 0, at: 0 }))
    let at = 1_700_000_000 + Math.floor(random() * 30 * DAY)
    for (let sitting = 0; sitting < size.sittings; sitting++) {
      at += Math.floor((0.3 + 2 * random() * random()) * DAY)
      const studied = Array.from({ length: 2 + Math.floor(random() * 2) }, () =>
        Math.floor(random() * size.skills),
      )
      for (let answer = 0; answer < 10; answer++) {
        at += 20 + Math.floor(random() * 60)
        const number = studied[answer % studied.length] as number
        const [skill, mine] = [skills[number], own[number]]
        if (!skill || !mine) continue
        const item = Math.floor(random() * size.itemsPerSkill)
        const days = (at - mine.at) / DAY
        const kept = FORGETTING.floor + (1 - FORGETTING.floor) * 2 ** (-days / FORGETTING.halfLifeDays)
        if (mine.at > 0) mine.learnt *= kept
        const ability = general + mine.talent + mine.learnt - skill.hard - (skill.items[item] as number)
        const truth = GUESSING + (1 - GUESSING) * sigmoid(ability)
        const correct = random() < truth
        responses.push({
          ...{ learner: `l${learner}`, skill: `s${number}`, item: `s${number}.${item}` },
          ...{ correct, time: at, truth },
        })
        mine.learnt += TEACHES * (LEARNABLE - mine.learnt)
        mine.at = at
      }
    }
  }
  return responses
}
