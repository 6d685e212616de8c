/** One question's mark; `isRight` is null when it was not answered. */
export type ExamMark = { skill: string; lessonId: string; isRight: boolean | null }

export type SkillStanding = { skill: string; asked: number; answered: number; right: number }

export type ExamResult = {
  asked: number
  answered: number
  right: number
  /** 0..100, rounded down: whoever reads the pass mark has reached it. */
  percent: number
  passed: boolean
  skills: SkillStanding[]
  /** Lessons to look at again: those with most questions not got right first. */
  lessonsToReview: string[]
}

/** Passed takes `passPercent` of all questions, and at least one right in every skill asked. Unanswered gives no point. */
export function examResult(marks: readonly ExamMark[], passPercent: number): ExamResult {
  const right = marks.filter((mark) => mark.isRight).length
  const skills = [...groupBy(marks, (mark) => mark.skill)].map(([skill, own]) => standing(skill, own))
  const isEnough = marks.length > 0 && right * 100 >= passPercent * marks.length
  return {
    asked: marks.length,
    answered: marks.filter((mark) => mark.isRight !== null).length,
    right,
    percent: marks.length === 0 ? 0 : Math.floor((right * 100) / marks.length),
    passed: isEnough && skills.every((skill) => skill.right > 0),
    skills,
    lessonsToReview: lessonsByNeed(marks),
  }
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
