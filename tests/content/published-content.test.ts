import path from 'node:path'
import { expect, test } from 'vitest'
import { formatProblem } from '~/domain/lessons/problem'
import { readContent } from '~/domain/lessons/read-content'
import { readContentFolder } from '~/domain/lessons/read-content-folder.server'

test('the content that ships keeps every rule', async () => {
  const { files, problems } = await readContentFolder(path.resolve('content'))
  expect([...problems, ...readContent(files).problems].map(formatProblem)).toEqual([])
}, 120_000) // plays every practice in every way
