import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { AddPartForm } from '~/components/authoring/practice/add-part-form'
import { FieldInputs } from '~/components/authoring/practice/field-inputs'
import { PartList } from '~/components/authoring/practice/part-list'
import { PracticeFormFrame } from '~/components/authoring/practice/practice-form-frame'
import { practiceNamesOf } from '~/components/authoring/practice/practice-names-of'
import { practicePageWords } from '~/components/authoring/practice/practice-page-words'
import { errorsBelow } from '~/components/authoring/practice/problem-place'
import { ScreenPicture } from '~/components/authoring/practice/screen-picture'
import { valuesOf } from '~/domain/authoring/form-fields'
import { editScreen } from '~/domain/authoring/practice-edits'
import { screenForm } from '~/domain/practice/part-forms'
import { notFound } from '~/http/not-found'
import { slug } from '~/lib/slug'
import { TextField } from '~/ui/text-field'
import { useFormAnswer } from '~/ui/use-form-answer'
import { useWords } from '~/ui/words'
import { practiceLinks } from './practice-links'
import { changePractice, requireOutline } from './practice-request.server'

export const links: LinksFunction = practiceLinks

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.label ?? ''} · Ngõ Số` }]

export async function loader(asked: LoaderFunctionArgs) {
  const practice = await requireOutline(asked)
  const { draftId, title, version, mayWrite, outline, checked } = practice
  const screen = outline.screens.find(({ id }) => id === asked.params.screen)
  if (!screen) throw notFound()
  const errors = errorsBelow(checked?.problems ?? [], ['screens', screen.id])
  return {
    ...{ draftId, title, version, mayWrite, id: screen.id, label: screen.label },
    ...{ fields: screenForm, stored: screen.value, values: valuesOf(screenForm, screen.value), errors },
    parts: screen.parts,
    view: checked?.screens.find(({ id }) => id === screen.id)?.view ?? null,
    names: practiceNamesOf(practice),
  }
}

export function action(asked: ActionFunctionArgs) {
  const screen = asked.params.screen ?? ''
  return changePractice(asked, {
    edit: (form) => editScreen(screen, form),
    to: (form) => `/man-hinh/${slug(form['#name']?.[0] ?? screen).slice(0, 40)}`,
  })
}

export default function PracticeScreenPage() {
  const words = useWords(practicePageWords)
  const { draftId, title, version, mayWrite, id, label, parts, view, values, ...form } =
    useLoaderData<typeof loader>()
  const refused = useFormAnswer<typeof action>()
  const practice = `/soan-bai/${draftId}/tap-lam`
  const here = `${practice}/man-hinh/${id}`
  const nameError =
    refused?.refusal === 'name-taken' || refused?.refusal === 'name-missing'
      ? words.nameErrors[refused.refusal]
      : undefined
  return (
    <PracticeFormFrame
      {...{ draftId, version, mayWrite, refused }}
      draftTitle={title}
      title={words.screenAt(label)}
      back={{ to: `${practice}#man-hinh`, label: words.title }}
      stored={values}
      beside={<ScreenPicture view={view} label={label} />}
      after={
        <>
          <section className="sec flow" aria-labelledby="cac-phan">
            <h2 id="cac-phan">{words.parts}</h2>
            <PartList {...{ here, id, parts, version, mayWrite }} names={form.names} errors={form.errors} />
            {mayWrite && <AddPartForm action={`${here}/phan`} version={version} />}
          </section>
          {mayWrite && (
            <p>
              <Link to={`${practice}/bo?cho=screens.${id}`}>{words.screenRemove}</Link>
            </p>
          )}
        </>
      }
    >
      <TextField
        name="#name"
        label={words.screenName}
        hint={words.screenNameHint}
        defaultValue={refused?.form['#name']?.[0] ?? id}
        autoComplete="off"
        {...(nameError ? { error: nameError } : {})}
      />
      <FieldInputs {...form} kind="screen" values={refused?.form ?? values} logicAt={null} />
    </PracticeFormFrame>
  )
}
