import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { drawnNames, iconNames } from './drawn-names'
import { PhonePicture } from './phone-picture'
import { pictureSprites } from './picture-sprites'

const files = ['icons', 'papers', 'people', 'goods', 'places', 'things', 'grounds']
const sprite = (file: string) =>
  readFileSync(path.join(import.meta.dirname, `../ui/drawing/sprites/phone-${file}.svg`), 'utf8')
const has = (file: string, name: string, box: string) =>
  sprite(file).includes(`<symbol id="${name}" viewBox="${box}"`)

test('every icon that a scenario may name is drawn', () => {
  for (const [name] of iconNames) expect(has('icons', name, '0 0 48 48'), name).toBe(true)
})

test('every picture that a scenario may name is drawn, in the sprite where it is looked for', () => {
  expect(drawnNames.length).toBeGreaterThan(50)
  for (const name of drawnNames) {
    const file = /phone-([a-z]+)/.exec(pictureSprites[name])?.[1] ?? ''
    expect(has(file, name, '0 0 160 120'), name).toBe(true)
  }
})

test('what lies behind a map and below the apps is drawn', () => {
  expect(has('grounds', 'map', '0 0 320 240')).toBe(true)
  expect(has('grounds', 'wallpaper', '0 0 320 240')).toBe(true)
})

test('every colour comes from the page', () => {
  for (const file of files) {
    expect(sprite(file)).not.toMatch(/#[0-9a-f]{3}|<style|<text|style=|class=/i)
    for (const [, colour] of sprite(file).matchAll(/(?:fill|stroke)="([^"]*)"/g))
      expect(colour).toMatch(/^(none|var\(--[a-z-]+(,var\(--[a-z]+\))?\))$/)
  }
})

test('icons stay below 10 kB, each sprite of pictures below 8 kB', () => {
  for (const file of files) {
    expect(gzipSync(sprite(file), { level: 9 }).length, file).toBeLessThan(file === 'icons' ? 10_000 : 8_000)
  }
})

test('a picture says what it shows, whether it is a file or drawn', () => {
  const drawn = renderToStaticMarkup(<PhonePicture picture={{ draw: 'fan', alt: 'Quạt', effect: 'blur' }} />)
  const file = renderToStaticMarkup(<PhonePicture picture={{ src: '/noi-dung/x.svg', alt: 'Ảnh' }} />)
  expect(drawn).toContain('class="ph-photo is-blur"')
  expect(drawn).toMatch(/role="img" aria-label="Quạt".*#fan"/)
  expect(file).toContain('src="/noi-dung/x.svg" alt="Ảnh"')
})
