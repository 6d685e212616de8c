import sharp from 'sharp'
import { expect, test } from 'vitest'
import { drawing } from '#tests/support/lesson-input'
import { sidewaysPhoto } from '#tests/support/photo'
import { imageSize } from '../lessons/image-size'
import { preparePicture } from './prepare-picture.server'

async function prepared(bytes: Uint8Array) {
  const picture = await preparePicture(bytes)
  if ('refusal' in picture) throw new Error(picture.refusal)
  return picture
}

test('a photograph turned sideways stands upright, within the budget, without place and device', async () => {
  const photo = await sidewaysPhoto({ width: 4000, height: 3000 })
  expect(photo.length).toBeGreaterThan(500_000)
  expect(Buffer.from(photo).includes('Nokia')).toBe(true)
  const { bytes, ending } = await prepared(photo)
  expect(ending).toBe('webp')
  expect(bytes.length).toBeLessThanOrEqual(40_000)
  const { exif, xmp, icc, orientation, width, height } = await sharp(bytes).metadata()
  expect({ exif, xmp, icc, orientation }).toEqual({})
  expect(height / width).toBeCloseTo(4 / 3, 1)
  expect(Math.max(width, height)).toBeLessThanOrEqual(1600)
  // Its top is the red half that a telephone held upright saw there.
  const corner = await sharp(bytes).extract({ left: 4, top: 4, width: 1, height: 1 }).raw().toBuffer()
  expect(corner[0]).toBeGreaterThan(150)
  expect(corner[2]).toBeLessThan(100)
})

test('a small picture keeps its size; one with a clear ground keeps that too', async () => {
  const clear = {
    width: 300,
    height: 200,
    channels: 4,
    background: { r: 0, g: 90, b: 60, alpha: 0.5 },
  } as const
  const { bytes } = await prepared(await sharp({ create: clear }).png().toBuffer())
  expect(imageSize('a.webp', bytes)).toEqual({ width: 300, height: 200 })
  expect((await sharp(bytes).metadata()).hasAlpha).toBe(true)
})

test('what hides before, in or behind a picture is gone', async () => {
  const photo = await sharp({ create: { width: 60, height: 40, channels: 3, background: 'green' } })
    .withExif({ IFD0: { Copyright: '<script>alert(1)</script>' } })
    .jpeg()
    .toBuffer()
  const hidden = Buffer.concat([photo, Buffer.from('<script>alert(2)</script>')])
  const { bytes } = await prepared(hidden)
  expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/script|alert|Copyright/)
})

test('a drawing of the house style is taken as it is, one that could run is not', async () => {
  const fine = new TextEncoder().encode(drawing())
  expect(await prepared(fine)).toEqual({ bytes: fine, ending: 'svg' })
  const bad = new TextEncoder().encode(drawing('<script>alert(1)</script>'))
  expect(await preparePicture(bad)).toEqual({ refusal: 'svg-not-safe' })
})

test.each([
  ['nothing', new Uint8Array(), 'picture-missing'],
  ['a text', new TextEncoder().encode('a picture'), 'not-a-picture'],
  ['a page called a picture', new TextEncoder().encode('<html><script>1</script>'), 'not-a-picture'],
  ['a photograph in HEIC', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic'), 'heic'],
  ['the beginning of a photograph', Buffer.from('\xff\xd8\xff\xe0\0\x10JFIF', 'latin1'), 'broken-picture'],
  ['more than a telephone takes', new Uint8Array(12_000_001), 'picture-too-large'],
])('%s is refused by its name', async (_name, bytes, refusal) => {
  expect(await preparePicture(bytes)).toEqual({ refusal })
})

test('a picture of very many points is refused before it is unpacked', async () => {
  const wide = { width: 20_000, height: 4_000, channels: 3, background: 'white' } as const
  const bomb = await sharp({ create: wide, limitInputPixels: false }).png().toBuffer()
  expect(bomb.length).toBeLessThan(1_000_000)
  expect(await preparePicture(bomb)).toEqual({ refusal: 'too-many-pixels' })
})

test('several at once wait for each other and are all answered', async () => {
  const photo = await sidewaysPhoto({ width: 1200, height: 900 })
  const answers = await Promise.all([1, 2, 3, 4].map(() => preparePicture(photo)))
  expect(answers.every((answer) => 'bytes' in answer)).toBe(true)
})
