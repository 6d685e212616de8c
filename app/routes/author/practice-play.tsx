import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { PracticeCheck } from '~/components/authoring/practice/practice-check'
import { PracticeCrumb } from '~/components/authoring/practice/practice-form-frame'
import { practiceFormWords } from '~/components/authoring/practice/practice-form-words'
import { practicePageWords } from '~/components/authoring/practice/practice-page-words'
import { TrialRun } from '~/components/authoring/practice/trial-run'
import { resumeRun } from '~/domain/practice/add-input'
import { decodeRun } from '~/domain/practice/run-token'
import { pageTitle } from '~/ui/page-title'
import { ProblemSummary } from '~/ui/problem-summary'
import { useWords } from '~/ui/words'
import { practiceLinks } from './practice-links'
import { requireOutline } from './practice-request.server'

export const links: LinksFunction = practiceLinks

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: practicePageWords.vi.playTitle, en: practicePageWords.en.playTitle })

export async function loader(asked: LoaderFunctionArgs) {
  const { draftId, title, version, mayWrite, checked } = await requireOutline(asked)
  const search = new URL(asked.request.url).searchParams
  const scenario = checked?.scenario ?? null
  const isWhole = scenario !== null && Object.hasOwn(scenario.screens, scenario.start)
  const inputs = decodeRun(search.get('di') ?? '') ?? []
  return {
    ...{
      draftId,
      title,
      version,
      mayWrite,
      refusal: search.get('khong'),
      scenario: isWhole ? scenario : null,
    },
    inputs: isWhole ? resumeRun(scenario, inputs).inputs : [],
    isRefused: search.has('so-that'),
    problems: checked?.problems ?? null,
  }
}

export default function PracticePlayPage() {
  const [words, forms] = [useWords(practicePageWords), useWords(practiceFormWords)]
  const { draftId, title, version, mayWrite, scenario, problems, refusal, ...run } =
    useLoaderData<typeof loader>()
  const practice = `/soan-bai/${draftId}/tap-lam`
  return (
    <div className="wrap practice-page pa-page">
      <PracticeCrumb draftId={draftId} title={title} />
      {refusal && (
        <ProblemSummary
          title={words.notDone}
          problems={[{ text: forms.refusals[refusal] ?? words.notDone }]}
        />
      )}
      {scenario ? (
        <TrialRun {...{ practice, version, mayWrite, scenario }} {...run} />
      ) : (
        <>
          <h1>{words.playTitle}</h1>
          <p>{forms.refusals['not-playable']}</p>
          <PracticeCheck practice={practice} problems={problems} found={null} />
        </>
      )}
      <p>
        <Link to={practice}>{words.title}</Link>
      </p>
    </div>
  )
}
