import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { parse } from 'yaml'

/** What an English page still says in Vietnamese: words with Vietnamese accents that are neither lesson text nor names of lessons and skills. */
export async function leftInVietnamese(page: Page): Promise<string[]> {
  const said = await page.evaluate(wordsOutsideLessons)
  const names = ['Ngõ Số', 'Tiếng Việt', ...contentNames()].sort((a, b) => b.length - a.length)
  return said
    .map((text) => names.reduce((rest, name) => rest.replaceAll(name, ''), text.normalize('NFC')))
    .filter((text) => /[\u0300-\u036f]|đ/i.test(text.normalize('NFD')))
}

/** What the lessons themselves are called, and the module, and its skills. */
function contentNames(): string[] {
  const folder = 'content/vneid'
  const module = parse(readFileSync(path.join(folder, 'module.yaml'), 'utf8')) as {
    title: string
    summary: string
    skills: { name: string }[]
    lessons: string[]
  }
  const titles = module.lessons.map((lesson) => {
    const source = readFileSync(path.join(folder, lesson, 'lesson.mdx'), 'utf8')
    return (parse(source.split('---')[1] ?? '') as { title: string }).title
  })
  return [module.title, module.summary, ...module.skills.map((skill) => skill.name), ...titles]
}

/** Texts, names and descriptions outside a lesson's own text, as a screen reader would say them. */
function wordsOutsideLessons(): string[] {
  const all = [...document.querySelectorAll('body *')].filter((it) => !it.closest('script, style, [lang=vi]'))
  return all.flatMap((it) => [
    ...[...it.childNodes].flatMap((child) => (child instanceof Text ? [child.data] : [])),
    ...['aria-label', 'alt', 'title', 'placeholder'].flatMap((name) => it.getAttribute(name) ?? []),
  ])
}
