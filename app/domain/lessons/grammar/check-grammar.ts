import { lessonComponents } from '../lesson-components'
import type { Finding } from '../source/check-text'
import { MAX_FINDINGS, MAX_NESTING } from '../source/limits'
import { checkComponent } from './check-component'
import { checkLink } from './check-link'
import { type LessonNode, placeOf } from './lesson-node'
import { refusalOf } from './refused-nodes'

const PHRASING = ['text', 'strong', 'emphasis', 'link']

/** What each kind of Markdown may hold; components say it for themselves. A Map, so that "constructor" finds nothing. */
const allowedInside = new Map<string, readonly string[]>([
  ['root', ['paragraph', 'heading', 'list']],
  ['paragraph', PHRASING],
  ['heading', ['text', 'strong', 'emphasis']],
  ['list', ['listItem']],
  ['listItem', ['paragraph', 'list']],
  ['strong', ['text', 'emphasis', 'link']],
  ['emphasis', ['text', 'strong', 'link']],
  ['link', ['text', 'strong', 'emphasis']],
])

/**
 * The closed grammar of a lesson: what is not named here is refused. Works on the tree of any MDX parser, so it stands
 * both in the check and, first among the plugins, in the compiler.
 */
export function checkGrammar(root: LessonNode): Finding[] {
  const findings: Finding[] = []
  const seen = new Set<string>()
  visit(root, 'root', 0)
  return findings.slice(0, MAX_FINDINGS)

  function visit(node: LessonNode, inside: string, depth: number): void {
    if (depth > MAX_NESTING) {
      refuse(node, 'nesting', 'Nội dung lồng nhau quá sâu. Hãy viết phẳng hơn.')
      return
    }
    for (const child of node.children ?? []) visitChild(child, inside, depth)
  }

  function visitChild(child: LessonNode, inside: string, depth: number): void {
    const component = lessonComponents.get(child.name ?? '')
    const isComponent = child.type === (component?.isInline ? 'mdxJsxTextElement' : 'mdxJsxFlowElement')
    if (child.type === 'mdxJsxFlowElement' || (isComponent && component)) {
      findings.push(...checkComponent(child, inside, seen))
      if (component) visit(child, child.name ?? '', depth + 1)
      return
    }
    const allowed = allowedInside.get(inside) ?? lessonComponents.get(inside)?.holds ?? []
    if (!allowed.includes(child.type)) {
      const { rule, message } = refusalOf(child, inside)
      refuse(child, rule, message)
      return
    }
    if (child.type === 'link') {
      const complaint = checkLink(child.url ?? '')
      if (complaint) refuse(child, 'link', complaint)
      if (child.title)
        refuse(child, 'link', 'Liên kết không có chữ nổi. Hãy bỏ phần trong ngoặc kép sau địa chỉ.')
    }
    visit(child, child.type, depth + 1)
  }

  function refuse(node: LessonNode, rule: string, message: string): void {
    findings.push({ ...placeOf(node), rule, message })
  }
}
