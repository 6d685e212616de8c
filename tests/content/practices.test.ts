import path from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyInputs } from '#tests/support/any-inputs'
import { readContent } from '~/domain/lessons/read-content'
import { readContentFolder } from '~/domain/lessons/read-content-folder.server'
import { applyInput } from '~/domain/practice/apply-input'
import { judgeRun } from '~/domain/practice/judge-run'
import { type Input, isOver } from '~/domain/practice/run-state'
import type { Scenario } from '~/domain/practice/scenario-schema'
import { startRun } from '~/domain/practice/start-run'
import { deepFreeze } from '~/lib/deep-freeze'

const { files } = await readContentFolder(path.resolve('content'))
const scenarios = readContent(files).content.modules.flatMap(({ lessons }) =>
  lessons.flatMap(({ read }) => (read.draft?.practice ? [deepFreeze(read.draft.practice.value)] : [])),
)

const play = (scenario: Scenario, inputs: readonly Input[]) =>
  inputs.reduce((state, input) => applyInput(scenario, state, input), startRun(scenario))

test('every lesson that ships has a practice', () => {
  const lessons = files.modules.flatMap((module) => module.lessons)
  expect(lessons.filter(({ practice }) => practice === null).map(({ folder }) => folder)).toEqual([])
  expect(scenarios).toHaveLength(lessons.length)
})

test.each(scenarios.map((scenario) => [scenario.id, scenario] as const))(
  '%s: the solution succeeds unaided, the untouched start does not, wrong turns are caught',
  (_id, scenario) => {
    const solved = judgeRun(
      scenario,
      scenario.solution.map((input, at) => ({ input, at })),
    )
    expect(solved).toMatchObject({ isOver: true, isWhole: true })
    expect(new Set(solved.skills.map(({ grade }) => grade))).toEqual(new Set(['unaided']))
    expect(isOver(scenario, startRun(scenario))).toBe(false)
    for (const { mistake, inputs } of scenario.wrongTurns) {
      const caught = play(scenario, inputs)
      expect(caught.mistake?.id).toBe(mistake)
      const back = applyInput(scenario, caught, { back: true })
      expect(back).toEqual({ ...play(scenario, inputs.slice(0, -1)), say: null, marks: caught.marks })
    }
  },
)

test.each(scenarios.map((scenario) => [scenario.id, scenario] as const))(
  '%s: whatever is pressed and typed has an answer',
  (_id, scenario) => {
    fc.assert(
      fc.property(anyInputs(scenario), (inputs) => {
        expect(play(scenario, inputs)).toEqual(play(scenario, inputs))
      }),
      { numRuns: 20 },
    )
  },
)
