import { expect, test } from 'vitest'
import { complaints, drawing } from '#tests/support/lesson-input'

test('a plain drawing is fine', () => {
  expect(complaints('media-safe', { media: { 'cua.svg': drawing() } })).toEqual([])
})

test('a drawing with a script is refused', () => {
  expect(complaints('media-safe', { media: { 'cua.svg': drawing('<script>x</script>') } })).toHaveLength(1)
})

test('a page that calls itself a photograph is refused', () => {
  const media = { 'cua.png': '<html><script>globalThis.hacked = true</script></html>' }
  expect(complaints('media-safe', { media })[0]?.message).toContain('không đúng loại')
})

test('a drawing without its size is refused', () => {
  const media = {
    'cua.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0"/></svg>',
  }
  expect(complaints('media-safe', { media })[0]?.message).toContain('chưa ghi cỡ')
})
