import type { ExamRule } from './exam-paper'

/** One question's mark; `isRight` is null when it was not answered. */
export type ExamMark = { skill: string; lessonId: string; isRight: boolean | null }

export type SkillStanding = { skill: string; asked: number; answered: number; right: number }

export type ExamResult = {
  asked: number
  answered: number
  right: number
  /** 0..100 as the paper weighs it, rounded down: whoever reads the pass mark has reached it. */
  percent: number
  passed: boolean
  skills: SkillStanding[]
  /** Lessons to look at again: those with most questions not got right first. */
  lessonsToReview: string[]
}

/** A third of a skill and then two thirds of it are one skill, whatever the machine makes of thirds. */
const EXACT = 1e-9

/**
 * Passed takes the paper's mark, and at least one right in every skill asked. Unanswered gives no point. Where skills are
 * weighed, the score is the mean over skills of the share right in each: the question that a skill happens to have more
 * than another makes it worth no more.
 */
export function examResult(marks: readonly ExamMark[], rule: ExamRule): ExamResult {
  const right = marks.filter((mark) => mark.isRight).length
  const skills = [...groupBy(marks, (mark) => mark.skill)].map(([skill, own]) => standing(skill, own))
  const score = 100 * (rule.weighing === 'skills' ? meanShare(skills) : right / Math.max(1, marks.length))
  const isEnough = marks.length > 0 && score + EXACT >= markOf(rule)
  return {
    asked: marks.length,
    answered: marks.filter((mark) => mark.isRight !== null).length,
    right,
    percent: Math.floor(score + EXACT),
    passed: isEnough && skills.every((skill) => skill.right > 0),
    skills,
    lessonsToReview: lessonsByNeed(marks),
  }
}

/** What this paper needs, out of 100. */
export function markOf(rule: ExamRule): number {
  return rule.passMark ?? rule.passPercent
}

function meanShare(skills: readonly SkillStanding[]): number {
  const shares = skills.map(({ right, asked }) => right / asked)
  return shares.reduce((all, share) => all + share, 0) / Math.max(1, shares.length)
}

function standing(skill: string, marks: ExamMark[]): SkillStanding {
  return {
    skill,
    asked: marks.length,
    answered: marks.filter((mark) => mark.isRight !== null).length,
    right: marks.filter((mark) => mark.isRight).length,
  }
}

function lessonsByNeed(marks: readonly ExamMark[]): string[] {
  return [...groupBy(marks, (mark) => mark.lessonId)]
    .map(([lessonId, own]) => {
      const lost = own.filter((mark) => !mark.isRight).length
      return { lessonId, lost, share: lost / own.length }
    })
    .filter((lesson) => lesson.lost > 0)
    .sort((a, b) => b.lost - a.lost || b.share - a.share || (a.lessonId < b.lessonId ? -1 : 1))
    .map((lesson) => lesson.lessonId)
}

function groupBy<T>(list: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of list) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}
