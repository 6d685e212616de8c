import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ON_ONE_SCREEN, storiesOn } from '../run/screens'

test('only stories that there are stand in the list', () => {
  const files = readdirSync('tests/e2e')
  expect(Object.keys(ON_ONE_SCREEN).filter((name) => !files.includes(`${name}.spec.ts`))).toEqual([])
})

test('what most people do is told on both screens, without JavaScript on a phone, by the keyboard where there is one', async () => {
  const told = [await storiesOn('phone'), await storiesOn('desktop')]
  const isTold = (name: string) => told.map((files) => files.includes(`tests/e2e/${name}.spec.ts`))
  expect(isTold('a-learner-takes-the-exam')).toEqual([true, true])
  expect(isTold('a-learner-earns-a-certificate')).toEqual([true, true])
  expect(isTold('without-javascript')).toEqual([true, false])
  expect(isTold('with-the-keyboard-alone')).toEqual([false, true])
})
