import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Drawing } from './drawing'
import { drawings } from './drawings'

const sprite = (file: string) =>
  readFileSync(path.join(import.meta.dirname, 'sprites', `${file}.svg`), 'utf8')
const files = [...new Set(Object.values(drawings).map(({ file }) => file))]
const packed = (file: string) => gzipSync(sprite(file), { level: 9 }).length

test('every drawing lies in its sprite, in the size that is promised', () => {
  for (const [name, { file, size }] of Object.entries(drawings)) {
    const box = new RegExp(`<symbol id="${name}" viewBox="\\S+ \\S+ (\\S+) (\\S+)"`).exec(sprite(file))
    expect(box?.slice(1).map(Number), name).toEqual([...size])
  }
})

test('every colour comes from the page, so that dark and dusk reach it', () => {
  for (const file of files) {
    expect(sprite(file)).not.toMatch(/#[0-9a-f]{3}|<style|style=|class=/i)
    for (const [, colour] of sprite(file).matchAll(/(?:fill|stroke)="([^"]*)"/g))
      expect(colour).toMatch(/^(none|currentColor|var\(--[a-z-]+(,var\(--[a-z]+\))?\))$/)
  }
})

test('the signs that every page loads stay below 4 kB, a home page’s drawings below 24 kB', () => {
  expect(packed('signs')).toBeLessThan(4_000)
  expect(packed('signs') + packed('lane') + packed('hero')).toBeLessThan(24_000)
})

test('a drawing is decoration unless it is given words', () => {
  const silent = renderToStaticMarkup(<Drawing name="hen" />)
  const speaking = renderToStaticMarkup(<Drawing name="hen" label="Gà mẹ" />)
  expect(silent).toContain('aria-hidden="true"')
  expect(silent).not.toContain('role=')
  expect(speaking).toContain('role="img" aria-label="Gà mẹ"')
  expect(speaking).not.toContain('aria-hidden')
})

test('somebody can stand before a house', () => {
  const drawn = renderToStaticMarkup(<Drawing name="house-2" over="lady-at-door" />)
  expect(drawn.match(/<use href="[^"]*lane[^"]*#(house-2|lady-at-door)"/g)).toHaveLength(2)
})
