import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { OutcomeInputs } from '~/components/authoring/practice/outcome-inputs'
import { outcomeWords } from '~/components/authoring/practice/outcome-words'
import { PracticeFormFrame } from '~/components/authoring/practice/practice-form-frame'
import { practiceNamesOf } from '~/components/authoring/practice/practice-names-of'
import { errorsBelow } from '~/components/authoring/practice/problem-place'
import { ScreenPicture } from '~/components/authoring/practice/screen-picture'
import { outcomeValues } from '~/domain/authoring/outcome-values'
import { editDoes } from '~/domain/authoring/practice-edits'
import { labelOf, valueAt } from '~/domain/authoring/practice-outline'
import { notFound } from '~/http/not-found'
import { pageTitle } from '~/ui/page-title'
import { useFormAnswer } from '~/ui/use-form-answer'
import { useWords } from '~/ui/words'
import { practiceLinks } from './practice-links'
import { changePractice, pathFrom, requireOutline } from './practice-request.server'

export const links: LinksFunction = practiceLinks

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: outcomeWords.vi.doesTitle, en: outcomeWords.en.doesTitle })

export async function loader(asked: LoaderFunctionArgs) {
  const practice = await requireOutline(asked)
  const { draftId, title, version, mayWrite, scenario, checked } = practice
  const path = pathFrom(new URL(asked.request.url).searchParams.get('cho'))
  const owner = valueAt(scenario, path.slice(0, -1))
  const isOne = path[0] === 'screens' && path.at(-1) === 'does' && typeof owner === 'object' && owner !== null
  if (!isOne) throw notFound()
  const stored = valueAt(scenario, path)
  const screenId = String(path[1])
  return {
    ...{ draftId, title, version, mayWrite, screenId, part: path[3] ?? 0 },
    what: labelOf(owner as Record<string, unknown>),
    values: outcomeValues(stored),
    names: practiceNamesOf(practice),
    errors: Object.values(errorsBelow(checked?.problems ?? [], path)),
    view: checked?.screens.find(({ id }) => id === screenId)?.view ?? null,
  }
}

export function action(asked: ActionFunctionArgs) {
  const path = pathFrom(new URL(asked.request.url).searchParams.get('cho'))
  return changePractice(asked, {
    edit: (form) => editDoes(path, form),
    to: () => `/man-hinh/${String(path[1])}#cac-phan`,
  })
}

export default function PracticeDoesPage() {
  const words = useWords(outcomeWords)
  const { draftId, title, version, mayWrite, screenId, part, what, values, names, errors, view } =
    useLoaderData<typeof loader>()
  const refused = useFormAnswer<typeof action>()
  return (
    <PracticeFormFrame
      {...{ draftId, version, mayWrite, refused }}
      draftTitle={title}
      title={what ? `${words.doesTitle}: ${what}` : words.doesTitle}
      back={{ to: `/soan-bai/${draftId}/tap-lam/man-hinh/${screenId}/phan/${part}`, label: what || screenId }}
      stored={values}
      beside={<ScreenPicture view={view} label={screenId} />}
    >
      {errors.map((error) => (
        <p key={error} className="form-error">
          {error}
        </p>
      ))}
      <OutcomeInputs values={refused?.form ?? values} names={names} />
    </PracticeFormFrame>
  )
}
