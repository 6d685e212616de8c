import { expect, test } from 'vitest'
import { contentComplaints } from '#tests/support/content-files'

const SKILL = { id: 'nha.open', name: 'Mở cửa đúng cách', short: 'Mở cửa' }

const complaintsAbout = (parts: { skill?: object; frameworks?: Record<string, unknown> }) =>
  contentComplaints('frameworks-known', {
    lessons: { 'mo-cua': {} },
    skills: { nha: [{ ...SKILL, ...parts.skill }] },
    ...(parts.frameworks ? { frameworks: parts.frameworks } : {}),
  })

test('a skill may map to what the frameworks have, or to nothing', () => {
  expect(complaintsAbout({})).toEqual([])
  expect(complaintsAbout({ skill: { competences: ['1.1'], groups: ['N1'], basic: 'keep-house' } })).toEqual(
    [],
  )
})

test('a competence, group or basic skill that no framework has is refused', () => {
  const skill = { competences: ['1.2'], groups: ['N2'], basic: 'fly' }
  expect(complaintsAbout({ skill })).toEqual([
    { file: 'skills.yaml', message: 'frameworks.yaml không có 1.2. Hãy chọn trong: 1.1.' },
    { file: 'skills.yaml', message: 'frameworks.yaml không có N2. Hãy chọn trong: N1.' },
    { file: 'skills.yaml', message: 'frameworks.yaml không có fly. Hãy chọn trong: keep-house.' },
  ])
})

test('what a framework says rests on facts and on modules that are there', () => {
  const teams = { title: 'Tập huấn', facts: ['9.99'], contents: [{ name: 'Vườn', modules: ['vuon'] }] }
  expect(complaintsAbout({ frameworks: { teams } })).toEqual([
    { file: 'frameworks.yaml', message: 'Chưa có 9.99. Hãy thêm vào, hoặc xoá ở đây.' },
    { file: 'frameworks.yaml', message: 'Chưa có vuon. Hãy thêm vào, hoặc xoá ở đây.' },
  ])
})
