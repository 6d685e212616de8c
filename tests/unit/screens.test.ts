import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ON_ONE_SCREEN, storiesOn } from '../run/screens'

test('only stories that there are stand in the list', () => {
  const files = readdirSync('tests/e2e')
  expect(Object.keys(ON_ONE_SCREEN).filter((name) => !files.includes(`${name}.spec.ts`))).toEqual([])
})

test('what most people do is told on both screens', async () => {
  const [phone, desktop] = [await storiesOn('phone'), await storiesOn('desktop')]
  for (const name of ['a-learner-takes-the-exam', 'without-javascript', 'with-the-keyboard-alone'])
    for (const told of [phone, desktop]) expect(told).toContain(`tests/e2e/${name}.spec.ts`)
})
