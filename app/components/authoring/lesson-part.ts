import type { DraftText } from '~/domain/authoring/draft'

/** The parts of a draft that are edited as text, as addresses call them. */
export const TEXT_PARTS = {
  bai: 'lesson.mdx',
  'cau-hoi': 'questions.yaml',
  'the-huong-dan': 'teach.yaml',
  'bai-tap': 'practice.yaml',
} as const satisfies Record<string, DraftText>

export type TextPart = keyof typeof TEXT_PARTS

export function isTextPart(name: string): name is TextPart {
  return Object.hasOwn(TEXT_PARTS, name)
}

/** Of a draft's text; problems and earlier texts are told by it. */
export function partOfText(name: string): TextPart {
  const found = Object.entries(TEXT_PARTS).find(([, text]) => text === name)
  return found && isTextPart(found[0]) ? found[0] : 'bai'
}
