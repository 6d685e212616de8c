import type { DraftState } from '~/domain/authoring/draft'
import { Plate } from '~/ui/plate'
import { useWords } from '~/ui/words'
import { draftWords } from './draft-words'

export type ListedDraft = {
  draftId: string
  title: string
  kind: 'own' | 'variant'
  state: DraftState
  createdByName: string | null
  scopeName: string
  moduleNumber: number | null
  moduleTitle: string
  changedAt: string
  isOriginalChanged: boolean
}

/** Drafts, the newest first: what it is, where it belongs, who writes it, how far it is. Each opens with a page of its own. */
export function DraftList({ drafts }: { drafts: readonly ListedDraft[] }) {
  const words = useWords(draftWords)
  return (
    <ul className="drafts">
      {drafts.map((draft) => (
        <li key={draft.draftId}>
          <Plate>{draft.moduleNumber ?? '…'}</Plate>
          <div>
            <a href={`/soan-bai/${draft.draftId}`} lang="vi">
              {draft.title}
            </a>
            <p className="small">
              {words.forWhere(draft.scopeName)}. {words.by(draft.createdByName)}.{' '}
              {words.changed(draft.changedAt)}.
            </p>
            <p className="draft-marks">
              <b className={`draft-state is-${draft.state}`}>{words.states[draft.state]}</b>
              {draft.kind === 'variant' && <span className="draft-kind">{words.variant}</span>}
              {draft.isOriginalChanged && (
                <a href={`/soan-bai/${draft.draftId}/ban-dia-phuong`}>{words.originalChanged}</a>
              )}
            </p>
          </div>
        </li>
      ))}
    </ul>
  )
}
