import { type ComponentRule, lessonComponents } from '../lesson-components'
import type { Finding } from '../source/check-text'
import { type LessonAttribute, type LessonNode, placeOf } from './lesson-node'

const MAX_ATTRIBUTE_LENGTH = 300

/** What is wrong with a component itself: its name, its place, its properties. `seen` counts those that stand once. */
export function checkComponent(node: LessonNode, inside: string, seen: Set<string>): Finding[] {
  const refuse = (message: string, rule = 'component'): Finding => ({ ...placeOf(node), rule, message })
  const name = node.name ?? ''
  const rule = lessonComponents.get(name)
  if (!rule) return [refuse(describeUnknown(name), /^[a-z]/.test(name) ? 'html' : 'component')]

  const findings: Finding[] = []
  if (!rule.inside.includes(inside)) findings.push(refuse(describePlace(name, rule)))
  if (rule.isOnce && seen.has(name))
    findings.push(refuse(`<${name}> chỉ được dùng một lần trong bài. Hãy gộp lại.`))
  seen.add(name)
  if (rule.holds.length === 0 && node.children?.length) {
    findings.push(refuse(`<${name} ... /> không chứa chữ bên trong. Hãy đóng thẻ ngay bằng />.`))
  }
  if (rule.holds.length > 0 && !node.children?.length) {
    findings.push(refuse(`<${name}> đang trống. Hãy viết nội dung giữa thẻ mở và thẻ đóng, hoặc xoá thẻ.`))
  }
  return [...findings, ...checkAttributes(node, name, rule)]
}

function checkAttributes(node: LessonNode, name: string, rule: ComponentRule): Finding[] {
  const attributes = node.attributes ?? []
  const known = [...rule.required, ...rule.optional]
  const missing = rule.required.filter((key) => !attributes.some((attribute) => attribute.name === key))
  return [
    ...missing.map((key) => ({
      ...placeOf(node),
      rule: 'property',
      message: `<${name}> còn thiếu ${key}="...". Hãy thêm vào.`,
    })),
    ...attributes.flatMap((attribute, i) => {
      const isRepeated = attributes.findIndex((other) => other.name === attribute.name) < i
      const message = isRepeated
        ? `Thuộc tính ${attribute.name} viết hai lần. Hãy giữ một.`
        : (complaintAbout(attribute, name, known) ?? complaintAboutValue(attribute, rule))
      return message ? [{ ...placeOf(attribute, node), rule: 'property', message }] : []
    }),
  ]
}

function complaintAbout(attribute: LessonAttribute, component: string, known: string[]): string | null {
  const { type, name = '', value } = attribute
  if (type !== 'mdxJsxAttribute') return 'Không dùng dấu { } trong thẻ. Hãy viết từng thuộc tính: tên="chữ".'
  if (!known.includes(name)) {
    const allowed = known.length ? `chỉ có ${known.join(', ')}` : 'không có thuộc tính nào'
    return `<${component}> không có thuộc tính ${name}; nó ${allowed}. Hãy xoá ${name}.`
  }
  if (typeof value !== 'string') return `${name} phải là chữ trong ngoặc kép: ${name}="...". Hãy bỏ dấu { }.`
  if (!value.trim()) return `${name} đang trống. Hãy viết vào giữa hai dấu ngoặc kép.`
  if (value.length > MAX_ATTRIBUTE_LENGTH)
    return `${name} dài quá ${MAX_ATTRIBUTE_LENGTH} chữ cái. Hãy viết ngắn lại.`
  if (/[\p{Cc}\p{Cf}]/u.test(value)) return `${name} phải nằm trên một dòng và không có ký tự ẩn. Hãy gõ lại.`
  return null
}

function complaintAboutValue(
  { name = '', value }: LessonAttribute,
  { values }: ComponentRule,
): string | null {
  const allowed = values?.[name]
  if (!allowed || allowed.includes(String(value))) return null
  return `${name} chỉ nhận: ${allowed.join(', ')}. Hãy chọn một trong các tên ấy.`
}

function describeUnknown(name: string): string {
  if (!name) return 'Không dùng thẻ trống <>. Hãy xoá nó.'
  if (/^[a-z]/.test(name)) return `Không dùng thẻ HTML <${name}>. Hãy xoá thẻ, giữ lại chữ.`
  return `Không có thẻ <${name}>. Hãy dùng một trong các thẻ: ${[...lessonComponents.keys()].join(', ')}.`
}

function describePlace(name: string, rule: ComponentRule): string {
  const places = rule.inside.map((place) => (place === 'root' ? 'ngoài cùng của bài' : `trong <${place}>`))
  return `<${name}> chỉ đứng ở ${places.join(' hoặc ')}. Hãy chuyển nó tới đó.`
}
