import { pictureSources } from '../../practice/picture-sources'
import type { LessonRule } from './lesson-draft'

const rule = 'practice-plays'

/** The practice can be played to its end and in no way gets stuck; its pictures, mistakes and places to read are there. */
export const practicePlays: LessonRule = ({ practice, media, frontMatter, text }) => {
  if (!practice) return []
  const { file, value, placeOf, checked } = practice
  const say = (path: (string | number)[], message: string) => ({ file, ...placeOf(path), rule, message })
  const lessonId = frontMatter.value.id
  const missing = pictureSources(value).filter((src) => !media.some(({ name }) => `media/${name}` === src))
  const mistakes = frontMatter.value.mistakes.map(({ id }) => id)
  const named = value.mistakes.map(({ mistake }) => mistake)
  return [
    ...checked.findings.map(({ path, message }) => say(path, message)),
    ...(value.id === `${lessonId}.tap` ? [] : [say(['id'], `Mã của bài tập phải là ${lessonId}.tap.`)]),
    ...missing.map((src) => say(['screens'], `Không có tệp ${src} trong thư mục của bài.`)),
    ...named.flatMap((id, i) =>
      id === undefined || mistakes.includes(id)
        ? []
        : [say(['mistakes', i, 'mistake'], `Bài không nêu điều hay nhầm “${id}”: ${mistakes.join(', ')}.`)],
    ),
    ...(new Set(named.filter((id) => id !== undefined)).size >= 2
      ? []
      : [
          say(['mistakes'], 'Hãy cho mắc ít nhất hai điều hay nhầm mà bài nêu (ghi mistake: a, mistake: b).'),
        ]),
    ...value.steps.flatMap(({ review }, i) =>
      review === undefined || text.anchors.some(({ id }) => id === review)
        ? []
        : [say(['steps', i, 'review'], `Bài không có mục “${review}”.`)],
    ),
  ]
}
