import { expect, test } from 'vitest'
import { z } from 'zod'
import { line, readFields, text, tick } from './read-fields.server'

const fields = z.object({ name: line(5), secret: text(5), keep: tick() })

function post(body: BodyInit, type?: string): Request {
  return new Request('http://ngo-so.test', {
    method: 'POST',
    body,
    headers: type ? { 'content-type': type } : {},
  })
}

test('missing fields read as empty, so that the page can say what is missing', async () => {
  const read = await readFields(post(new URLSearchParams()), fields)
  expect(read).toEqual({ name: '', secret: '', keep: false })
})

test('a body that is no form reads as an empty form', async () => {
  const read = await readFields(post('{"name":"x"}', 'application/json'), fields)
  expect(read).toEqual({ name: '', secret: '', keep: false })
})

test('a file sent in place of text reads as empty', async () => {
  const form = new FormData()
  form.set('name', new Blob(['x']), 'x.txt')
  expect((await readFields(post(form), fields)).name).toBe('')
})

test('a line loses its control characters and what is too long; a secret keeps every character', async () => {
  const read = await readFields(
    post(new URLSearchParams({ name: 'a\u0000b\r\ncdefgh', secret: ' a b\n', keep: '1' })),
    fields,
  )
  expect(read).toEqual({ name: 'abcde', secret: ' a b\n', keep: true })
})
