import type { ActionFunctionArgs } from '@remix-run/node'
import { recordSolution } from '~/domain/authoring/practice-recording'
import { inputsFrom } from './played-inputs'
import { changePracticeOrTell } from './practice-request.server'

/** What was played becomes the solution. */
export function action(asked: ActionFunctionArgs) {
  return changePracticeOrTell(asked, {
    edit: (form) => recordSolution(inputsFrom(form)),
    to: () => '#may-kiem',
    back: '/choi',
  })
}
