import { useWords } from '~/ui/words'
import { editorWords } from '../editor-words'
import type { SavingState } from './use-saving'

type Props = { draftId: string; state: SavingState; time: string | null }

/** Always in words: what was saved when, or where what is typed stays meanwhile. */
export function SavingStatus({ draftId, state, time }: Props) {
  const words = useWords(editorWords)
  const isCalm = state === 'saved' || state === 'unchanged' || state === 'typing' || state === 'saving'
  return (
    <span className={isCalm ? 'desk-status' : 'desk-status is-stuck'} role="status">
      {state === 'saved' ? words.status.saved(time ?? '') : words.status[state]}
      {state === 'signed-out' && (
        <>
          {' '}
          <a href={`/dang-nhap?ve=${encodeURIComponent(`/soan-bai/${draftId}`)}`}>{words.signInAgain}</a>
        </>
      )}
    </span>
  )
}
