import { type Scenario, scenarioSchema } from '~/domain/practice/scenario-schema'

type Known = {
  /** Of the two steps; the same twice unless told. */
  skills?: [string, string]
  /** Which of the lesson's mistakes its two are. */
  named?: [string, string]
} & Partial<Record<keyof Scenario, unknown>>

/**
 * A small practice of the lesson nha.2-1, whole and without a fault but for what a test gives: take the key (`take`), type
 * 1234 (`code`), open (`open`). Pushing (`push`) and another code are its two mistakes.
 */
export function aScenario(given: Known = {}): Scenario {
  const { skills = ['nha.open', 'nha.open'], named = ['a', 'b'], ...known } = given
  return scenarioSchema.parse({
    id: 'nha.2-1.tap',
    slug: 'mo-cua-nha',
    title: 'Mở cửa nhà',
    task: 'Cầm chìa rồi mở cửa nhà.',
    minutes: 2,
    ending: 'Bạn đã mở cửa nhẹ tay.',
    steps: [aStep('take', skills[0]), aStep('open', skills[1])],
    mistakes: [aMistake('pushed', named[0]), aMistake('wrong-code', named[1])],
    start: 'hall',
    screens: {
      hall: {
        parts: [
          { kind: 'button', id: 'take', text: 'Cầm chìa', does: { go: 'door', step: 'take' } },
          { kind: 'button', id: 'push', text: 'Đẩy cửa', does: { mistake: 'pushed' } },
        ],
      },
      door: {
        back: 'hall',
        parts: [
          { kind: 'keypad', id: 'code', label: 'Mã cửa', cases: [{ value: 'right', is: ['1234'] }] },
          {
            ...{ kind: 'button', id: 'open', text: 'Mở cửa' },
            does: [
              { when: { code: 'right' }, step: 'open' },
              { when: { code: 'empty' }, say: 'Hãy bấm mã trước.' },
              { mistake: 'wrong-code' },
            ],
          },
        ],
      },
    },
    solution: [{ press: 'take' }, { type: 'code', text: '1234' }, { press: 'open' }],
    wrongTurns: [
      { mistake: 'pushed', inputs: [{ press: 'push' }] },
      {
        mistake: 'wrong-code',
        inputs: [{ press: 'take' }, { type: 'code', text: '9' }, { press: 'open' }],
      },
    ],
    ...known,
  })
}

function aStep(id: string, skill: string) {
  return { id, skill, does: 'Làm nhẹ tay', hint: 'Nhìn cửa.', guide: 'Bác nhìn cửa giúp cháu.' }
}

function aMistake(id: string, mistake: string) {
  return { id, mistake, title: 'Cửa hỏng', consequence: 'Cửa không mở được nữa.', sign: 'Cửa còn khoá.' }
}
