import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { FieldInputs } from '~/components/authoring/practice/field-inputs'
import { PracticeFormFrame } from '~/components/authoring/practice/practice-form-frame'
import { practiceNamesOf } from '~/components/authoring/practice/practice-names-of'
import { practicePageWords } from '~/components/authoring/practice/practice-page-words'
import { errorsBelow } from '~/components/authoring/practice/problem-place'
import { valuesOf } from '~/domain/authoring/form-fields'
import { editHead } from '~/domain/authoring/practice-edits'
import { headForm } from '~/domain/practice/part-forms'
import { pageTitle } from '~/ui/page-title'
import { useFormAnswer } from '~/ui/use-form-answer'
import { useWords } from '~/ui/words'
import { practiceLinks } from './practice-links'
import { changePractice, requireOutline } from './practice-request.server'

export const links: LinksFunction = practiceLinks

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: practicePageWords.vi.headTitle, en: practicePageWords.en.headTitle })

export async function loader(asked: LoaderFunctionArgs) {
  const practice = await requireOutline(asked)
  const { draftId, title, version, mayWrite, outline } = practice
  return {
    ...{ draftId, title, version, mayWrite, fields: headForm, stored: outline.head },
    values: valuesOf(headForm, outline.head),
    names: practiceNamesOf(practice),
    errors: errorsBelow(practice.checked?.problems ?? [], []),
  }
}

export function action(asked: ActionFunctionArgs) {
  return changePractice(asked, { edit: editHead, to: () => '' })
}

export default function PracticeHeadPage() {
  const words = useWords(practicePageWords)
  const { draftId, title, version, mayWrite, values, ...form } = useLoaderData<typeof loader>()
  const refused = useFormAnswer<typeof action>()
  return (
    <PracticeFormFrame
      {...{ draftId, version, mayWrite, refused }}
      draftTitle={title}
      title={words.headTitle}
      back={{ to: `/soan-bai/${draftId}/tap-lam`, label: words.title }}
      stored={values}
    >
      <FieldInputs {...form} kind="head" values={refused?.form ?? values} logicAt={null} />
    </PracticeFormFrame>
  )
}
