import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { DraftFrame } from '~/components/authoring/draft-frame'
import { editorWords } from '~/components/authoring/editor-words'
import { framedDraft } from '~/components/authoring/framed-draft'
import { searchFacts } from '~/domain/authoring/fact-queries.server'
import { requireDraft } from '~/http/require-draft.server'
import { pageTitle } from '~/ui/page-title'
import authoring from '~/ui/styles/authoring.css?url'
import groups from '~/ui/styles/groups.css?url'
import { useWords } from '~/ui/words'

export const links: LinksFunction = () => [groups, authoring].map((href) => ({ rel: 'stylesheet', href }))

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: editorWords.vi.factsTitle, en: editorWords.en.factsTitle })

export async function loader(asked: LoaderFunctionArgs) {
  const { draft } = await requireDraft(asked)
  const search = new URL(asked.request.url).searchParams.get('q') ?? ''
  return { draft: framedDraft(draft), asked: search, facts: await searchFacts(search) }
}

/** Looking for a checked fact without a script; each is added with one press. */
export default function DraftFactsPage() {
  const words = useWords(editorWords)
  const { draft, asked, facts } = useLoaderData<typeof loader>()
  return (
    <DraftFrame draft={draft} part={null}>
      <h2>{words.factsTitle}</h2>
      <p>{words.factsLead}</p>
      <form method="get" className="desk-find">
        <label htmlFor="q">{words.pickFact}</label>
        <span className="small">{words.factHint}</span>
        <span className="desk-find-row">
          <input id="q" name="q" className="text-input" type="search" defaultValue={asked} />
          <button type="submit" className="btn">
            {words.find}
          </button>
        </span>
      </form>
      {facts.length === 0 && <p>{words.noFact}</p>}
      <ul className="draft-facts">
        {facts.map(({ id, says }) => (
          <li key={id}>
            <p lang="vi">
              <b>{id}</b> {says}
            </p>
            {draft.mayWrite && (
              <form method="post" action={`/soan-bai/${draft.draftId}/du-kien/them`}>
                <input type="hidden" name="fact" value={id} />
                <button type="submit" className="btn line">
                  {words.addFact(id)}
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
    </DraftFrame>
  )
}
