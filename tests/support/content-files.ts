import { stringify } from 'yaml'
import type { ContentFiles } from '~/domain/lessons/content-files'
import { readContent } from '~/domain/lessons/read-content'
import { type LessonParts, lessonInput } from './lesson-input'

type Parts = {
  /** Lessons by folder; the module lists them all unless told. */
  lessons: Record<string, LessonParts>
  /** Keys of module.yaml that differ. */
  module?: Record<string, unknown>
  catalogue?: string[]
  /** Facts beside 2.01. */
  facts?: Record<string, unknown>
  skills?: Record<string, unknown>
  /** Keys of frameworks.yaml that differ. */
  frameworks?: Record<string, unknown>
  paths?: Record<string, unknown>[]
  poster?: Record<string, unknown>
  loudspeaker?: Record<string, unknown>
  classKit?: Record<string, unknown>
  /** Files of content/spelling. */
  spelling?: Record<string, unknown>
  /** Files of content/local by their name. */
  locals?: Record<string, unknown>
}

const FACT = {
  says: 'Cửa nào cũng có chìa riêng.',
  sources: ['S01'],
  confidence: 'high',
  checkedOn: '2026-11-22',
  reviewOn: '2027-02',
}

const SKILL = { id: 'nha.open', name: 'Mở cửa đúng cách', short: 'Mở cửa' }
const PATH = { id: 'vao-nha', title: 'Vào nhà', summary: 'Mở cửa đã.', steps: ['nha'] }
const FRAMEWORKS = {
  learners: {
    title: 'Khung năng lực giữ nhà',
    facts: ['2.01'],
    domains: [{ name: 'Cửa', competences: [{ id: '1.1', name: 'Mở' }] }],
  },
  citizens: { title: 'Khung cho mọi nhà', facts: ['2.01'], groups: [{ id: 'N1', name: 'Kiến thức chung' }] },
  students: { title: 'Một kỹ năng cơ bản', basics: [{ id: 'keep-house', name: 'Giữ nhà' }] },
  teams: { title: 'Nội dung tập huấn', facts: ['2.01'], contents: [{ name: 'Giữ nhà', modules: ['nha'] }] },
}

const extra = (path: string, value?: Record<string, unknown>) =>
  value ? { path, text: stringify(value, { aliasDuplicateObjects: false }) } : null

/** Content of one module without a fault, but for the parts that a test gives. */
function contentFiles(parts: Parts): ContentFiles {
  const { lessons, module, catalogue = ['nha'], facts, poster, loudspeaker, classKit } = parts
  const { skills = { nha: [SKILL] }, frameworks, paths = [PATH], spelling = {}, locals = {} } = parts
  const file = {
    id: 'nha',
    number: 2,
    title: 'Giữ nhà',
    summary: 'Mở cửa cho đúng.',
    audience: ['resident'],
    lessons: Object.keys(lessons),
    exam: { questions: 1, minutes: 10, passPercent: 80, attemptsPerDay: 3 },
    ...module,
  }
  return {
    catalogue: { path: 'catalogue.yaml', text: stringify({ modules: catalogue }) },
    sources: { path: 'sources.yaml', text: 'S01: { title: Sổ tay giữ nhà }\n' },
    skills: { path: 'skills.yaml', text: stringify(skills) },
    frameworks: { path: 'frameworks.yaml', text: stringify({ ...FRAMEWORKS, ...frameworks }) },
    paths: { path: 'paths.yaml', text: stringify({ paths }) },
    facts: [{ path: 'facts/02.yaml', text: stringify({ '2.01': FACT, ...facts }) }],
    spelling: Object.entries(spelling).map(([name, value]) => ({
      path: `spelling/${name}`,
      text: typeof value === 'string' ? value : stringify(value),
    })),
    locals: Object.entries(locals).map(([name, local]) => ({
      path: `local/${name}`,
      text: stringify(local),
    })),
    modules: [
      {
        folder: 'nha',
        module: { path: 'nha/module.yaml', text: stringify(file) },
        poster: extra('nha/poster.yaml', poster),
        loudspeaker: extra('nha/loudspeaker.yaml', loudspeaker),
        classKit: extra('nha/class-kit.yaml', classKit),
        lessons: Object.entries(lessons).map(([folder, parts]) => {
          const { lesson, questions, practice, ...files } = lessonInput(parts).files
          return {
            ...files,
            folder,
            lesson: { ...lesson, path: `nha/${folder}/lesson.mdx` },
            questions: { ...questions, path: `nha/${folder}/questions.yaml` },
            practice: practice && { ...practice, path: `nha/${folder}/practice.yaml` },
          }
        }),
      },
    ],
  }
}

/** What a rule says about the whole content: file and message. */
export function contentComplaints(rule: string, parts: Parts): { file: string; message: string }[] {
  return readContent(contentFiles(parts))
    .problems.filter((problem) => problem.rule === rule)
    .map(({ file, message }) => ({ file, message }))
}
