import type { ActionFunctionArgs } from '@remix-run/node'
import { recordFound } from '~/domain/authoring/practice-recording'
import { changePracticeOrTell, requirePracticeDraft } from './practice-request.server'

/** The ways that the machine found become the solution and the wrong turns, where those are missing or lead elsewhere. */
export async function action(asked: ActionFunctionArgs) {
  const { checked } = await requirePracticeDraft(asked)
  return changePracticeOrTell(asked, {
    edit: () => recordFound(checked ?? { solution: null, ways: [] }),
    to: () => '#may-kiem',
    back: '',
  })
}
