import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { FieldInputs } from '~/components/authoring/practice/field-inputs'
import { PracticeFormFrame } from '~/components/authoring/practice/practice-form-frame'
import { practiceNamesOf } from '~/components/authoring/practice/practice-names-of'
import { practicePageWords } from '~/components/authoring/practice/practice-page-words'
import { errorsBelow } from '~/components/authoring/practice/problem-place'
import { valuesOf } from '~/domain/authoring/form-fields'
import { editMistake } from '~/domain/authoring/practice-edits'
import { practiceOutline } from '~/domain/authoring/practice-outline'
import { mistakeForm } from '~/domain/practice/part-forms'
import { notFound } from '~/http/not-found'
import { pageTitle } from '~/ui/page-title'
import { useFormAnswer } from '~/ui/use-form-answer'
import { useWords } from '~/ui/words'
import { placeIn } from './place-in'
import { practiceLinks } from './practice-links'
import { changePractice, requireOutline } from './practice-request.server'

export const links: LinksFunction = practiceLinks

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: practicePageWords.vi.mistakeTitle, en: practicePageWords.en.mistakeTitle })

export async function loader(asked: LoaderFunctionArgs) {
  const practice = await requireOutline(asked)
  const { draftId, title, version, mayWrite, outline } = practice
  const at = placeIn(outline.mistakes, asked.params.at)
  if (at === null) throw notFound()
  const stored = outline.mistakes[at]?.value ?? null
  return {
    ...{ draftId, title, version, mayWrite, at, fields: mistakeForm, stored },
    values: valuesOf(mistakeForm, stored),
    names: practiceNamesOf(practice),
    errors: errorsBelow(practice.checked?.problems ?? [], ['mistakes', at]),
  }
}

export function action(asked: ActionFunctionArgs) {
  const { at } = asked.params
  return changePractice(asked, {
    edit: (form) => (text, scenario) => editMistake(placeOf(at, scenario), form)(text, scenario),
    to: () => '#cho-nham',
  })
}

function placeOf(at: string | undefined, scenario: unknown): number {
  const { mistakes } = practiceOutline(scenario)
  return placeIn(mistakes, at) ?? mistakes.length + 1
}

export default function PracticeMistakePage() {
  const words = useWords(practicePageWords)
  const { draftId, title, version, mayWrite, at, values, ...form } = useLoaderData<typeof loader>()
  const refused = useFormAnswer<typeof action>()
  const practice = `/soan-bai/${draftId}/tap-lam`
  return (
    <PracticeFormFrame
      {...{ draftId, version, mayWrite, refused }}
      draftTitle={title}
      title={form.stored ? words.mistakeAt(at + 1) : words.mistakeNew}
      back={{ to: `${practice}#cho-nham`, label: words.title }}
      stored={values}
      after={
        form.stored &&
        mayWrite && (
          <p>
            <Link to={`${practice}/bo?cho=mistakes.${at}`}>{words.mistakeRemove}</Link>
          </p>
        )
      }
    >
      <FieldInputs {...form} kind="mistake" values={refused?.form ?? values} logicAt={null} />
    </PracticeFormFrame>
  )
}
