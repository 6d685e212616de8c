// Draws every scene into the lesson it belongs to: `node content/drawing/draw.mjs [vneid/hai-muc-tai-khoan]`, or all with `npm run draw`.
// scenes/<module>/<lesson>.mjs exports functions; each is drawn to content/<module>/<lesson>/media/<name>.svg
// (camelCase becomes kebab-case) and returns the finished text of a file, made with kit.mjs.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { reseed } from './kit.mjs'

const here = import.meta.dirname
const only = process.argv[2]
for (const module of readdirSync(path.join(here, 'scenes'), { withFileTypes: true })) {
  if (!module.isDirectory()) continue
  for (const scene of readdirSync(path.join(here, 'scenes', module.name))) {
    const lesson = `${module.name}/${path.basename(scene, '.mjs')}`
    if (only && only !== lesson) continue
    const media = path.join(here, '..', lesson, 'media')
    mkdirSync(media, { recursive: true })
    for (const [name, draw] of Object.entries(await import(path.join(here, 'scenes', module.name, scene)))) {
      reseed(7)
      const kebab = name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)
      writeFileSync(path.join(media, `${kebab}.svg`), draw())
    }
  }
}
