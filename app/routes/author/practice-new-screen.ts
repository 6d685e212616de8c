import type { ActionFunctionArgs } from '@remix-run/node'
import { addScreen } from '~/domain/authoring/practice-edits'
import { changePracticeOrTell } from './practice-request.server'

/** One more screen. */
export function action(asked: ActionFunctionArgs) {
  return changePracticeOrTell(asked, {
    edit: (form) => addScreen(form.ten?.[0] ?? ''),
    to: () => '#man-hinh',
    back: '',
  })
}
