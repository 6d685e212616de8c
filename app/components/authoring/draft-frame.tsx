import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { DraftState } from '~/domain/authoring/draft'
import { Notice } from '~/ui/notice'
import { useWords } from '~/ui/words'
import { draftWords } from './draft-words'
import { editorWords } from './editor-words'

export type FramedDraft = {
  draftId: string
  title: string
  scopeName: string
  state: DraftState
  kind: 'own' | 'variant'
  isPutAway: boolean
  mayWrite: boolean
}

type Part = keyof (typeof editorWords)['vi']['partNames']

const ADDRESSES: Record<Part, string> = {
  bai: '',
  'thong-tin': '/thong-tin',
  'cau-hoi': '?phan=cau-hoi',
  'the-huong-dan': '/the',
  'bai-tap': '?phan=bai-tap',
}

/** What stands around every part of a draft: which lesson, how far it is, its parts, and what else there is to do. */
export function DraftFrame({
  draft,
  part,
  children,
}: {
  draft: FramedDraft
  part: Part | null
  children: ReactNode
}) {
  const words = useWords(editorWords)
  const lists = useWords(draftWords)
  const home = `/soan-bai/${draft.draftId}`
  return (
    <div className="wrap page desk">
      <p className="crumb">
        <Link to="/soan-bai">{words.crumb}</Link>
      </p>
      <h1 lang="vi">{draft.title}</h1>
      <p className="draft-marks">
        <b className={`draft-state is-${draft.state}`}>
          {draft.isPutAway ? lists.putAway : lists.states[draft.state]}
        </b>
        <span>{lists.forWhere(draft.scopeName)}</span>
        {draft.kind === 'variant' && <span className="draft-kind">{lists.variant}</span>}
      </p>
      <nav className="switch" aria-label={words.parts}>
        <ul>
          {(Object.keys(ADDRESSES) as Part[]).map((each) => (
            <li key={each}>
              <a href={home + ADDRESSES[each]} aria-current={part === each ? 'page' : undefined}>
                {words.partNames[each]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {!draft.mayWrite && <Notice>{draft.isPutAway ? words.readOnlyAway : words.readOnly}</Notice>}
      {children}
      <NextSteps draft={draft} home={home} />
    </div>
  )
}

function NextSteps({ draft, home }: { draft: FramedDraft; home: string }) {
  const words = useWords(editorWords)
  return (
    <section className="desk-next" aria-labelledby="viec-tiep-theo">
      <h2 id="viec-tiep-theo">{words.next}</h2>
      <ul>
        {Object.entries(words.nextSteps).map(([address, label]) => (
          <li key={address}>
            <a href={`${home}/${address}`} download={address === 'tai-ve' ? '' : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
      {(draft.mayWrite || draft.isPutAway) && (
        <form method="post" action={`${home}/${draft.isPutAway ? 'lay-ra' : 'cat'}`}>
          <button type="submit" className="text-button">
            {draft.isPutAway ? words.takeOut : words.putAway}
          </button>
        </form>
      )}
    </section>
  )
}
