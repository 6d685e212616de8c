import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { PracticeBeginnings } from '~/components/authoring/practice/practice-beginnings'
import { PracticeCheck } from '~/components/authoring/practice/practice-check'
import { PracticeCrumb } from '~/components/authoring/practice/practice-form-frame'
import { practiceFormWords } from '~/components/authoring/practice/practice-form-words'
import { PracticeHead } from '~/components/authoring/practice/practice-head'
import { practicePageWords } from '~/components/authoring/practice/practice-page-words'
import { ScreenMap } from '~/components/authoring/practice/screen-map'
import { StepsOrMistakes } from '~/components/authoring/practice/steps-and-mistakes'
import { practiceGlance } from '~/domain/authoring/practice-glance'
import { Notice } from '~/ui/notice'
import { pageTitle } from '~/ui/page-title'
import { ProblemSummary } from '~/ui/problem-summary'
import { useWords } from '~/ui/words'
import { practiceLinks } from './practice-links'
import { requirePracticeDraft } from './practice-request.server'

export const links: LinksFunction = practiceLinks

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: practicePageWords.vi.title, en: practicePageWords.en.title })

export async function loader(asked: LoaderFunctionArgs) {
  const practice = await requirePracticeDraft(asked)
  const { draftId, title, mayWrite, hasPractice, version } = practice
  const refusal = new URL(asked.request.url).searchParams.get('khong')
  return { draftId, title, mayWrite, hasPractice, version, refusal, glance: practiceGlance(practice) }
}

export default function PracticePage() {
  const [words, forms] = [useWords(practicePageWords), useWords(practiceFormWords)]
  const { draftId, title, mayWrite, hasPractice, version, refusal, glance } = useLoaderData<typeof loader>()
  const practice = `/soan-bai/${draftId}/tap-lam`
  const listed = { practice, version, mayWrite }
  const labels: Readonly<Record<string, string>> = { hint: words.hint, guide: words.guide, sign: words.sign }
  const labelled = (things: NonNullable<typeof glance>['steps']) =>
    things.map((thing) => ({
      ...thing,
      lines: thing.lines.map(({ key, text }) => ({ label: labels[key] ?? '', text })),
    }))
  return (
    <div className="wrap page pa-page flow">
      <PracticeCrumb draftId={draftId} title={title} />
      <h1>{words.title}</h1>
      {refusal && (
        <ProblemSummary
          title={words.notDone}
          problems={[{ text: forms.refusals[refusal] ?? forms.refusals['not-there'] ?? '' }]}
        />
      )}
      {!mayWrite && <Notice>{words.closed}</Notice>}
      {!hasPractice && <PracticeBeginnings action={`${practice}/bat-dau`} mayWrite={mayWrite} />}
      {hasPractice && !glance && <Notice>{words.unreadable}</Notice>}
      {glance && (
        <>
          <PracticeHead {...{ practice, mayWrite }} head={glance.head} />
          <PracticeCheck
            practice={practice}
            problems={glance.problems}
            found={mayWrite && glance.canRecord ? { action: `${practice}/may-tim`, version } : null}
          />
          <StepsOrMistakes {...listed} kind="steps" things={labelled(glance.steps)} />
          <StepsOrMistakes {...listed} kind="mistakes" things={labelled(glance.mistakes)} />
          <ScreenMap {...listed} screens={glance.screens} />
          <section className="sec flow" aria-labelledby="dieu-may-nho">
            <h2 id="dieu-may-nho">{words.variables}</h2>
            <p>{glance.variables.length === 0 ? words.variablesNone : glance.variables.join(', ')}</p>
            <p>
              <Link to={`${practice}/bien`}>{words.edit}</Link>
            </p>
          </section>
        </>
      )}
      {hasPractice && (
        <p>
          <Link to={`/soan-bai/${draftId}?phan=bai-tap`}>{words.raw}</Link>
        </p>
      )}
    </div>
  )
}
