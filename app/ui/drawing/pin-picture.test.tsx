import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { PICTURES } from '~/domain/accounts/picture-secret'
import { PinPicture } from './pin-picture'

const sprite = readFileSync(path.join(import.meta.dirname, 'sprites', 'pin-pictures.svg'), 'utf8')

test('every picture of a PIN is drawn, in colours of the page, and all twelve travel in 4 kB', () => {
  const drawn = [...sprite.matchAll(/<symbol id="(\w+)" viewBox="0 0 64 64"/g)].map(([, name]) => name)
  expect(drawn).toEqual([...PICTURES])
  expect(sprite).not.toMatch(/#[0-9a-f]{3}|<style|style=|class=/i)
  for (const [, colour] of sprite.matchAll(/(?:fill|stroke)="([^"]*)"/g))
    expect(colour).toMatch(/^(none|var\(--[a-z-]+\))$/)
  expect(gzipSync(sprite, { level: 9 }).length).toBeLessThan(4_000)
})

test('a picture says nothing by itself: its word stands beside it', () => {
  const html = renderToStaticMarkup(<PinPicture name="hen" />)
  expect(html).toContain('aria-hidden="true"')
  expect(html).toMatch(/href="[^"]+#hen"/)
})
