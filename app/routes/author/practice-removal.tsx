import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { PracticeCrumb } from '~/components/authoring/practice/practice-form-frame'
import { practiceFormWords } from '~/components/authoring/practice/practice-form-words'
import { practicePageWords } from '~/components/authoring/practice/practice-page-words'
import { isRemovable, removeAt } from '~/domain/authoring/practice-edits'
import { labelOf, practiceOutline, valueAt } from '~/domain/authoring/practice-outline'
import { placesNaming } from '~/domain/authoring/practice-uses'
import { notFound } from '~/http/not-found'
import { pageTitle } from '~/ui/page-title'
import { useWords } from '~/ui/words'
import { practiceLinks } from './practice-links'
import { changePracticeOrTell, pathFrom, requireOutline } from './practice-request.server'

export const links: LinksFunction = practiceLinks

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: practicePageWords.vi.removeTitle, en: practicePageWords.en.removeTitle })

export async function loader(asked: LoaderFunctionArgs) {
  const { draftId, title, version, mayWrite, scenario } = await requireOutline(asked)
  const path = pathFrom(new URL(asked.request.url).searchParams.get('cho'))
  const value = valueAt(scenario, path)
  if (!mayWrite || !isRemovable(path) || value === undefined) throw notFound()
  const { screens, steps, mistakes } = practiceOutline(scenario)
  const [top, at] = path
  const label =
    top === 'screens' && path.length === 2
      ? screens.find(({ id }) => id === at)?.label
      : top === 'screens'
        ? labelOf(value as Record<string, unknown>)
        : (top === 'steps' ? steps : mistakes)[Number(at)]?.label
  return {
    ...{ draftId, title, version, path: path.join('.'), label: label || String(at) },
    uses: placesNaming(scenario, path).map((use) => use.join(' › ')),
  }
}

export function action(asked: ActionFunctionArgs) {
  return changePracticeOrTell(asked, {
    edit: (form) => removeAt(pathFrom(form.cho?.[0] ?? '')),
    to: (form) => {
      const [top, screen, parts] = (form.cho?.[0] ?? '').split('.')
      if (parts) return `/man-hinh/${screen}#cac-phan`
      return top === 'screens' ? '#man-hinh' : top === 'steps' ? '#cac-buoc' : '#cho-nham'
    },
    back: '',
  })
}

export default function PracticeRemovalPage() {
  const [words, forms] = [useWords(practicePageWords), useWords(practiceFormWords)]
  const { draftId, title, version, path, label, uses } = useLoaderData<typeof loader>()
  const practice = `/soan-bai/${draftId}/tap-lam`
  return (
    <div className="wrap page pa-page flow">
      <PracticeCrumb draftId={draftId} title={title} />
      <h1 lang="vi">{words.removeAsk(label)}</h1>
      {uses.length === 0 ? (
        <p>{words.removeFree}</p>
      ) : (
        <>
          <p>{words.removeUses}</p>
          <ul lang="vi">
            {uses.map((use) => (
              <li key={use}>{use}</li>
            ))}
          </ul>
        </>
      )}
      <form method="post" action={`${practice}/bo`}>
        <input type="hidden" name="ban" value={version} />
        <input type="hidden" name="cho" value={path} />
        <p className="acts">
          <button type="submit" className="btn big">
            {words.remove}
          </button>
          <Link className="btn line" to={practice}>
            {forms.cancel}
          </Link>
        </p>
      </form>
    </div>
  )
}
