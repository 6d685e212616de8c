import type { LoaderFunctionArgs } from '@remix-run/node'
import { searchFacts } from '~/domain/authoring/fact-queries.server'
import { jsonAnswer } from '~/http/json-answer'
import { requireDraft } from '~/http/require-draft.server'

/** Checked facts, for the editor as it is typed in. */
export async function loader(asked: LoaderFunctionArgs): Promise<Response> {
  await requireDraft(asked)
  return jsonAnswer(await searchFacts(new URL(asked.request.url).searchParams.get('q') ?? ''))
}
