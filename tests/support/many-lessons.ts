import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const SMALL = path.resolve(import.meta.dirname, '../fixtures/content-small')
const LESSON = 'nha/mo-cua'

/**
 * Publishes one module with so many lessons in the database of a running site, all about opening the same kind of door. The
 * first is the fixture's own, which its class kit, poster and path name; the others are copies of it.
 */
export function publishManyLessons(count: number, database: string): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'ngoso-many-'))
  try {
    cpSync(SMALL, folder, { recursive: true })
    const slugs = Array.from({ length: count - 1 }, (_, at) => `mo-cua-${at + 2}`)
    for (const [at, slug] of slugs.entries()) {
      cpSync(path.join(folder, LESSON), path.join(folder, 'nha', slug), { recursive: true })
      for (const file of ['lesson.mdx', 'questions.yaml']) {
        const copy = path.join(folder, 'nha', slug, file)
        const text = readFileSync(copy, 'utf8').replaceAll('nha.2-1', `nha.2-${at + 10}`)
        writeFileSync(copy, text.replace('title: Mở cửa', `title: Mở cửa thứ ${at + 2}`))
      }
    }
    const module = path.join(folder, 'nha/module.yaml')
    const listed = ['mo-cua', ...slugs].map((slug) => `  - ${slug}\n`).join('')
    writeFileSync(module, readFileSync(module, 'utf8').replace('  - mo-cua\n', listed))
    execFileSync(process.execPath, ['--import', 'tsx', 'app/commands/publish-content.ts', folder], {
      env: { ...process.env, DATABASE_URL: database },
      stdio: ['ignore', 'ignore', 'inherit'],
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
