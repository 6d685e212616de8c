import type { ActionFunctionArgs } from '@remix-run/node'
import { recordWrongTurn } from '~/domain/authoring/practice-recording'
import { inputsFrom } from './played-inputs'
import { changePracticeOrTell } from './practice-request.server'

/** What was played becomes the way into the mistake that it ended in. */
export function action(asked: ActionFunctionArgs) {
  return changePracticeOrTell(asked, {
    edit: (form) => recordWrongTurn(inputsFrom(form)),
    to: () => '#may-kiem',
    back: '/choi',
  })
}
