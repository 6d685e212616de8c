import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { FieldInputs } from '~/components/authoring/practice/field-inputs'
import { partKindWords } from '~/components/authoring/practice/part-kind-words'
import { PracticeFormFrame } from '~/components/authoring/practice/practice-form-frame'
import { practiceFormWords } from '~/components/authoring/practice/practice-form-words'
import { practiceNamesOf } from '~/components/authoring/practice/practice-names-of'
import { practicePageWords } from '~/components/authoring/practice/practice-page-words'
import { errorsBelow } from '~/components/authoring/practice/problem-place'
import { ScreenPicture } from '~/components/authoring/practice/screen-picture'
import { valuesOf } from '~/domain/authoring/form-fields'
import { editPart } from '~/domain/authoring/practice-edits'
import { practiceOutline } from '~/domain/authoring/practice-outline'
import { partForms } from '~/domain/practice/part-forms'
import type { Part } from '~/domain/practice/scenario-schema'
import { notFound } from '~/http/not-found'
import { useFormAnswer } from '~/ui/use-form-answer'
import { useWords } from '~/ui/words'
import { placeIn } from './place-in'
import { practiceLinks } from './practice-links'
import { changePractice, requireOutline } from './practice-request.server'

export const links: LinksFunction = practiceLinks

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.label ?? ''} · Ngõ Số` }]

export async function loader(asked: LoaderFunctionArgs) {
  const practice = await requireOutline(asked)
  const { draftId, title, version, mayWrite, outline, checked } = practice
  const screen = outline.screens.find(({ id }) => id === asked.params.screen)
  const at = screen && asked.params.at !== 'moi' ? placeIn(screen.parts, asked.params.at) : null
  const part = at === null ? undefined : screen?.parts[at]
  if (!screen || at === null || !part) throw notFound()
  const isKnown = Object.hasOwn(partForms, part.kind)
  const kind = part.kind as Part['kind']
  const fields = isKnown ? partForms[kind] : []
  const names = practiceNamesOf(practice)
  const bins = practiceOutline({ steps: part.value.bins }).steps.map(({ id, value }) => ({
    ...{ id, label: String(value.text ?? id) },
  }))
  return {
    ...{ draftId, title, version, mayWrite, at, fields, stored: part.value },
    ...{ kind: isKnown ? kind : null, screenId: screen.id, label: screen.label },
    values: valuesOf(fields, part.value),
    names: { ...names, bins },
    errors: errorsBelow(checked?.problems ?? [], ['screens', screen.id, 'parts', at]),
    view: checked?.screens.find(({ id }) => id === screen.id)?.view ?? null,
  }
}

export function action(asked: ActionFunctionArgs) {
  const { screen = '', at = '' } = asked.params
  return changePractice(asked, {
    edit: (form) => editPart(screen, /^\d{1,3}$/.test(at) ? Number(at) : -1, form),
    to: () => `/man-hinh/${screen}#cac-phan`,
  })
}

export default function PracticePartPage() {
  const [words, kinds, forms] = [
    useWords(practicePageWords),
    useWords(partKindWords),
    useWords(practiceFormWords),
  ]
  const { draftId, title, version, mayWrite, at, values, kind, screenId, label, view, ...form } =
    useLoaderData<typeof loader>()
  const refused = useFormAnswer<typeof action>()
  const practice = `/soan-bai/${draftId}/tap-lam`
  const path = `screens.${screenId}.parts.${at}`
  const own = form.errors['']
  return (
    <PracticeFormFrame
      {...{ draftId, version, mayWrite, refused }}
      draftTitle={title}
      title={kind ? kinds.kinds[kind] : words.partUnknown}
      back={{ to: `${practice}/man-hinh/${screenId}`, label }}
      stored={values}
      beside={<ScreenPicture view={view} label={label} />}
      after={
        mayWrite && (
          <p>
            <Link to={`${practice}/bo?cho=${path}`}>{words.partRemove}</Link>
          </p>
        )
      }
    >
      {own && <p className="form-error">{own}</p>}
      {!kind && (
        <p>
          {forms.keptRaw} <Link to={`/soan-bai/${draftId}?phan=bai-tap`}>{forms.raw}</Link>
        </p>
      )}
      <FieldInputs
        {...form}
        kind={kind ?? ''}
        values={refused?.form ?? values}
        logicAt={(name, key) => `${practice}/${key === 'does' ? 'khi-bam' : 'khi-nao'}?cho=${path}.${name}`}
      />
    </PracticeFormFrame>
  )
}
