import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { FieldInputs } from '~/components/authoring/practice/field-inputs'
import { PracticeFormFrame } from '~/components/authoring/practice/practice-form-frame'
import { practiceNamesOf } from '~/components/authoring/practice/practice-names-of'
import { practicePageWords } from '~/components/authoring/practice/practice-page-words'
import { errorsBelow } from '~/components/authoring/practice/problem-place'
import { valuesOf } from '~/domain/authoring/form-fields'
import { editStep } from '~/domain/authoring/practice-edits'
import { practiceOutline } from '~/domain/authoring/practice-outline'
import { stepForm } from '~/domain/practice/part-forms'
import { notFound } from '~/http/not-found'
import { pageTitle } from '~/ui/page-title'
import { useFormAnswer } from '~/ui/use-form-answer'
import { useWords } from '~/ui/words'
import { placeIn } from './place-in'
import { practiceLinks } from './practice-links'
import { changePractice, requireOutline } from './practice-request.server'

export const links: LinksFunction = practiceLinks

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: practicePageWords.vi.stepTitle, en: practicePageWords.en.stepTitle })

export async function loader(asked: LoaderFunctionArgs) {
  const practice = await requireOutline(asked)
  const { draftId, title, version, mayWrite, outline } = practice
  const at = placeIn(outline.steps, asked.params.at)
  if (at === null) throw notFound()
  const stored = outline.steps[at]?.value ?? null
  return {
    ...{ draftId, title, version, mayWrite, at, fields: stepForm, stored },
    values: valuesOf(stepForm, stored),
    names: practiceNamesOf(practice),
    errors: errorsBelow(practice.checked?.problems ?? [], ['steps', at]),
  }
}

export function action(asked: ActionFunctionArgs) {
  const { at } = asked.params
  return changePractice(asked, {
    edit: (form) => (text, scenario) => editStep(placeOf(at, scenario), form)(text, scenario),
    to: () => '#cac-buoc',
  })
}

function placeOf(at: string | undefined, scenario: unknown): number {
  const { steps } = practiceOutline(scenario)
  return placeIn(steps, at) ?? steps.length + 1
}

export default function PracticeStepPage() {
  const words = useWords(practicePageWords)
  const { draftId, title, version, mayWrite, at, values, ...form } = useLoaderData<typeof loader>()
  const refused = useFormAnswer<typeof action>()
  const practice = `/soan-bai/${draftId}/tap-lam`
  return (
    <PracticeFormFrame
      {...{ draftId, version, mayWrite, refused }}
      draftTitle={title}
      title={form.stored ? words.stepAt(at + 1) : words.stepNew}
      back={{ to: `${practice}#cac-buoc`, label: words.title }}
      stored={values}
      after={
        form.stored &&
        mayWrite && (
          <p>
            <Link to={`${practice}/bo?cho=steps.${at}`}>{words.stepRemove}</Link>
          </p>
        )
      }
    >
      <FieldInputs {...form} kind="step" values={refused?.form ?? values} logicAt={null} />
    </PracticeFormFrame>
  )
}
