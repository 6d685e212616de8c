import type { ActionFunctionArgs } from '@remix-run/node'
import { addPart } from '~/domain/authoring/practice-edits'
import { changePracticeOrTell } from './practice-request.server'

/** One more part of a screen. */
export function action(asked: ActionFunctionArgs) {
  const screen = asked.params.screen ?? ''
  return changePracticeOrTell(asked, {
    edit: (form) => addPart(screen, form.loai?.[0] ?? ''),
    to: () => `/man-hinh/${screen}#cac-phan`,
    back: '',
  })
}
