import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { parse } from 'yaml'

/** What an English page still says in Vietnamese: words with Vietnamese accents that are neither lesson text, nor names of lessons and skills, nor cited. */
export async function leftInVietnamese(page: Page): Promise<string[]> {
  const said = await page.evaluate(wordsOutsideLessons)
  const names = ['Ngõ Số', 'Tiếng Việt', 'quên mật khẩu', ...contentNames()].sort(
    (a, b) => b.length - a.length,
  )
  return said
    .map((text) => names.reduce((rest, name) => rest.replaceAll(name, ''), text.normalize('NFC')))
    .filter((text) => /[\u0300-\u036f]|đ/i.test(text.normalize('NFD')))
}

/** What the modules, their lessons and their skills are called. */
function contentNames(): string[] {
  const { modules } = read<{ modules: string[] }>('content/catalogue.yaml')
  const skills = read<Record<string, { name: string }[]>>('content/skills.yaml')
  return [
    ...Object.values(skills).flatMap((list) => list.map((skill) => skill.name)),
    ...modules.flatMap((folder) => {
      const module = read<{ title: string; summary: string; lessons: string[] }>(
        `content/${folder}/module.yaml`,
      )
      return [
        module.title,
        module.summary,
        ...module.lessons.map((lesson) => titleOf(`content/${folder}/${lesson}`)),
      ]
    }),
  ]
}

function titleOf(folder: string): string {
  const source = readFileSync(path.join(folder, 'lesson.mdx'), 'utf8')
  return (parse(source.split('---')[1] ?? '') as { title: string }).title
}

function read<T>(file: string): T {
  return parse(readFileSync(file, 'utf8')) as T
}

/** Texts, names and descriptions outside a lesson's own text, as a screen reader would say them. */
function wordsOutsideLessons(): string[] {
  const all = [...document.querySelectorAll('body *')].filter(
    (it) => !it.closest('script, style, [lang=vi], cite'),
  )
  return all.flatMap((it) => [
    ...[...it.childNodes].flatMap((child) => (child instanceof Text ? [child.data] : [])),
    ...['aria-label', 'alt', 'title', 'placeholder'].flatMap((name) => it.getAttribute(name) ?? []),
  ])
}
