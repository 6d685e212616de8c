import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { PracticeFormFrame } from '~/components/authoring/practice/practice-form-frame'
import { practicePageWords } from '~/components/authoring/practice/practice-page-words'
import { VariableInputs } from '~/components/authoring/practice/variable-inputs'
import { editVariables, variableValues } from '~/domain/authoring/practice-edits'
import { pageTitle } from '~/ui/page-title'
import { useFormAnswer } from '~/ui/use-form-answer'
import { useWords } from '~/ui/words'
import { practiceLinks } from './practice-links'
import { changePractice, requireOutline } from './practice-request.server'

export const links: LinksFunction = practiceLinks

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: practicePageWords.vi.variables, en: practicePageWords.en.variables })

export async function loader(asked: LoaderFunctionArgs) {
  const { draftId, title, version, mayWrite, scenario } = await requireOutline(asked)
  return { draftId, title, version, mayWrite, values: variableValues(scenario) }
}

export function action(asked: ActionFunctionArgs) {
  return changePractice(asked, { edit: editVariables, to: () => '#dieu-may-nho' })
}

export default function PracticeVariablesPage() {
  const words = useWords(practicePageWords)
  const { draftId, title, version, mayWrite, values } = useLoaderData<typeof loader>()
  const refused = useFormAnswer<typeof action>()
  return (
    <PracticeFormFrame
      {...{ draftId, version, mayWrite, refused }}
      draftTitle={title}
      title={words.variables}
      back={{ to: `/soan-bai/${draftId}/tap-lam`, label: words.title }}
      stored={values}
    >
      <p>{words.variablesText}</p>
      <VariableInputs values={refused?.form ?? values} />
    </PracticeFormFrame>
  )
}
