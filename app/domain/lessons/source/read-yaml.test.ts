import { expect, test } from 'vitest'
import { z } from 'zod'
import { readYaml } from './read-yaml'

const schema = z.strictObject({ name: z.string().min(1), list: z.array(z.number()).max(2).optional() })

test('plain maps, lists, texts and numbers are read', () => {
  expect(readYaml('name: Bác Sáu\nlist: [1, 2]\n', schema).value).toEqual({ name: 'Bác Sáu', list: [1, 2] })
})

test.each([
  ['a missing key', 'list: [1]', 1, '“name” còn thiếu'],
  ['another type', 'name: 3', 1, '“name” phải là một dòng chữ'],
  ['an empty text', 'name: ""', 1, '“name” đang để trống'],
  ['a list that is too long', 'name: a\nlist: [1, 2, 3]', 2, 'nhiều nhất 2 mục'],
  ['a key twice', 'name: a\nname: b', 2, 'giữ một khoá'],
  ['a text without its end', 'name: "a', 1, 'viết thêm dấu đóng'],
  ['two documents', 'name: a\n---\nname: b', 2, 'MULTIPLE_DOCS'],
  ['a tab as indent', 'name:\n\t- a', 2, 'TAB_AS_INDENT'],
])('%s is refused in its line', (_title, text, line, reason) => {
  const { value, findings } = readYaml(text, schema)
  expect(value).toBeUndefined()
  expect(findings[0]).toMatchObject({ line, message: expect.stringContaining(reason) })
})

test('an unknown key is refused in its line, and hides nothing of what remains', () => {
  const { value, findings } = readYaml('name: a\nage: 3\nlist: [1]', schema)
  expect(findings).toMatchObject([
    { line: 2, message: 'Không có khoá “age” ở đây. Hãy xoá, hoặc sửa lại tên khoá.' },
  ])
  expect(value).toEqual({ name: 'a', list: [1] })
  expect(readYaml('name: 3\nage: 3', schema).value).toBeUndefined()
})

test('one line has one complaint about how it is written', () => {
  const { findings } = readYaml('- name: a\n\tlist: single, more: [1]\nname: "b\n', schema)
  expect(findings.map(({ line }) => line)).toEqual([2, 3])
})

test('a list of complaints stops where an author would', () => {
  const text = Array.from({ length: 5_000 }, (_, i) => `key${i % 2}: 1`).join('\n')
  expect(readYaml(text, schema).findings).toHaveLength(20)
})

test('places count from the line where the text begins', () => {
  expect(readYaml('name: a\nage: 3', schema, 10).findings[0]).toMatchObject({ line: 11, column: 1 })
})
