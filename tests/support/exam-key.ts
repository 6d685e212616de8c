import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { type Question, type QuestionOf, questionSchema } from '~/domain/lessons/question'

/** The questions of VNeID by what they ask, as their authors wrote them: the key, read from content/ and from no page. */
export const examKey: ReadonlyMap<string, Question> = readKey(path.resolve('content/vneid'))

/** The names of the skills of VNeID by id. */
export const examSkills: ReadonlyMap<string, string> = readSkills('content/skills.yaml')

/** The options of each question as its author put them; none where there is nothing to tick. */
export function writtenOptions(questions: Question[]): string[][] {
  return questions.map((question) => ('options' in question ? question.options.map(({ text }) => text) : []))
}

/** The questions of single choice among others. */
export function singlesOf(questions: Question[]): QuestionOf<'single'>[] {
  return questions.flatMap((question) => (question.kind === 'single' ? [question] : []))
}

/** What a result writes of each skill when so many questions, counted from the first, were answered rightly. */
export function standingsOf(questions: Question[], right: number): string[] {
  const countOf = (among: Question[], skill: string) => among.filter((each) => each.skill === skill).length
  return [...new Set(questions.map((question) => question.skill))].map(
    (skill) =>
      `${examSkills.get(skill)}Đúng ${countOf(questions.slice(0, right), skill)} trong ${countOf(questions, skill)} câu`,
  )
}

/** The points that these questions bring when so many, counted from the first, were answered rightly: each skill counts the same. */
export function pointsOf(questions: Question[], right: number): number {
  const skills = [...new Set(questions.map((question) => question.skill))]
  const shares = skills.map((skill) => {
    const own = questions.flatMap((question, at) => (question.skill === skill ? [at < right] : []))
    return own.filter(Boolean).length / own.length
  })
  return Math.floor((100 * shares.reduce((all, share) => all + share, 0)) / skills.length + 1e-9)
}

function readSkills(file: string): Map<string, string> {
  const { vneid } = parse(readFileSync(path.resolve(file), 'utf8')) as { vneid: Skill[] }
  return new Map(vneid.map(({ id, name }) => [id, name]))
}

type Skill = { id: string; name: string }

function readKey(folder: string): Map<string, Question> {
  const lessons = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const questions = lessons.flatMap(({ name }) =>
    z.array(questionSchema).parse(parse(readFileSync(path.join(folder, name, 'questions.yaml'), 'utf8'))),
  )
  return new Map(questions.map((question) => [question.prompt, question]))
}
