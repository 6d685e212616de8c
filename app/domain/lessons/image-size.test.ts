import { expect, test } from 'vitest'
import { imageSize } from './image-size'

const bytes = (...parts: (string | number[])[]) =>
  new Uint8Array(
    parts.flatMap((part) => (typeof part === 'string' ? [...part].map((c) => c.charCodeAt(0)) : part)),
  )

test('the size of each kind of picture is read from its head', () => {
  const png = bytes([0x89], 'PNG\r\n', [0x1a, 0x0a, 0, 0, 0, 13], 'IHDR', [0, 0, 2, 128, 0, 0, 1, 104])
  expect(imageSize('a.png', png)).toEqual({ width: 640, height: 360 })
  const jpg = bytes([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xc0, 0, 17, 8, 1, 104, 2, 128, 3])
  expect(imageSize('a.jpg', jpg)).toEqual({ width: 640, height: 360 })
  const webp = bytes('RIFF', [0, 0, 0, 0], 'WEBPVP8X', [10, 0, 0, 0, 0, 0, 0, 0, 127, 2, 0, 103, 1, 0])
  expect(imageSize('a.webp', webp)).toEqual({ width: 640, height: 360 })
  expect(imageSize('a.svg', bytes('<svg width="640" height="360">'))).toEqual({ width: 640, height: 360 })
})

test('a picture of another kind than its name says has no size, and neither has half a picture', () => {
  expect(imageSize('a.png', bytes('<svg width="640" height="360">'))).toBeNull()
  expect(imageSize('a.png', bytes([0x89], 'PNG'))).toBeNull()
  expect(imageSize('a.jpg', bytes([0xff, 0xd8, 0xff]))).toBeNull()
  expect(imageSize('a.webp', bytes('RIFF'))).toBeNull()
  expect(imageSize('a.svg', bytes('<svg width="100%" height="360">'))).toBeNull()
})
