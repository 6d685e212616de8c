import type { ActionFunctionArgs } from '@remix-run/node'
import { moveAt } from '~/domain/authoring/practice-edits'
import { changePracticeOrTell, pathFrom } from './practice-request.server'

/** A step, mistake or part goes one place up or down. */
export function action(asked: ActionFunctionArgs) {
  return changePracticeOrTell(asked, {
    edit: (form) => moveAt(pathFrom(form.cho?.[0] ?? ''), form.ve?.[0] === 'truoc' ? 'before' : 'after'),
    to: (form) => placeOf(form.cho?.[0] ?? ''),
    back: '',
  })
}

function placeOf(path: string): string {
  const [top, screen] = path.split('.')
  if (top === 'screens') return `/man-hinh/${screen}#cac-phan`
  return top === 'steps' ? '#cac-buoc' : '#cho-nham'
}
