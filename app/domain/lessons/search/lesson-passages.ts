import type { LessonBody } from '../lesson-body'
import { lessonComponents } from '../lesson-components'
import { sentencesOf } from '../rules/count-words'

/** What stands under one heading or step of a lesson, as plain text. */
export type Passage = {
  /** Where it stands in the lesson's page; null before the first heading. */
  anchor: string | null
  title: string
  /** Sentences, and what must not be torn apart: a belief with its truth, a speech with its speaker. */
  units: string[]
}

type Element = { type: unknown; props: Record<string, unknown> }

/** The heading and the anchor that the page gives to a summary: lesson-kit.tsx. */
const SUMMARY = { anchor: 'tom-tat', title: 'Tóm tắt để nhớ' }
const HEADING = /^h[1-6]$/
/** Each component under its own name: what a lesson's program then gives can be read like a tree, without drawing it. */
const NAMES = Object.fromEntries([...lessonComponents.keys()].map((name) => [name, name]))

/** A lesson's text in passages, in order, with the anchors that its page has. Questions are no part of it, nor is what comes after the lesson. */
export function lessonPassages(body: LessonBody): Passage[] {
  const passages: Passage[] = []
  const open = (anchor: string | null, title: string) => {
    const passage = { anchor, title, units: [] as string[] }
    passages.push(passage)
    return passage
  }
  let current = open(null, '')
  for (const part of partsOf(body({ components: NAMES }))) {
    if (HEADING.test(String(part.type))) current = open(textIn(part, 'id'), textOf(part))
    else if (part.type === 'Summary') open(SUMMARY.anchor, SUMMARY.title).units.push(...unitsOf(part))
    else if (part.type === 'Next') continue
    else if (part.type === 'Steps') {
      for (const step of partsOf(part))
        open(textIn(step, 'id'), textIn(step, 'title')).units.push(...unitsOf(step))
    } else {
      if (part.type === 'Scene') current.title = textIn(part, 'title')
      current.units.push(...unitsOf(part))
    }
  }
  return passages.filter(({ units, title }) => units.length > 0 || title !== '')
}

function unitsOf(part: Element): string[] {
  const inside = () => partsOf(part).flatMap(unitsOf)
  switch (part.type) {
    case 'p':
    case 'li':
      return sentencesOf(textOf(part))
    case 'Say':
      return [`${textIn(part, 'who')}: “${inside().join(' ')}”`]
    case 'Mistake':
      return [`Hay nghĩ là: “${textIn(part, 'belief')}” Thật ra: ${inside().join(' ')}`]
    case 'Figure':
      return sentencesOf(textIn(part, 'caption'))
    case 'Note':
    case 'Warning': {
      const [first = '', ...others] = inside()
      return [`${textIn(part, 'title')}: ${first}`, ...others]
    }
    default:
      return inside()
  }
}

/** The elements straight inside another. */
function partsOf(element: Element | null): Element[] {
  return [element?.props.children].flat(2).filter(isElement)
}

function isElement(child: unknown): child is Element {
  return typeof child === 'object' && child !== null && 'props' in child
}

/** The words under an element, as a reader sees them. */
function textOf(element: Element): string {
  const pieces = [element.props.children]
    .flat(2)
    .map((child) => (isElement(child) ? textOf(child) : typeof child === 'string' ? child : ''))
  return pieces.join('').replace(/\s+/g, ' ').trim()
}

function textIn({ props }: Element, name: string): string {
  const value = props[name]
  return typeof value === 'string' ? value : ''
}
