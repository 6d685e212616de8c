import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ON_ONE_SCREEN, storiesOn } from '../run/screens'

test('every story is told on a screen, and only stories that there are stand in the list', async () => {
  const files = readdirSync('tests/e2e')
  const told = new Set([...(await storiesOn('phone')), ...(await storiesOn('desktop'))])
  expect(files.filter((file) => !told.has(`tests/e2e/${file}`))).toEqual([])
  expect(Object.keys(ON_ONE_SCREEN).filter((name) => !files.includes(`${name}.spec.ts`))).toEqual([])
})

test('what most people do is told on both screens', async () => {
  const [phone, desktop] = [await storiesOn('phone'), await storiesOn('desktop')]
  for (const name of ['a-learner-takes-the-exam', 'without-javascript', 'with-the-keyboard-alone'])
    for (const told of [phone, desktop]) expect(told).toContain(`tests/e2e/${name}.spec.ts`)
})
