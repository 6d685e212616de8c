import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { PracticeStage } from '~/components/practice/practice-stage'
import { practiceWords } from '~/components/practice/practice-words'
import { useSaving } from '~/components/practice/use-saving'
import styles from '~/ui/styles/practice.css?url'
import { useWords } from '~/ui/words'
import { readPracticePage } from './practice-page.server'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.scenario.title ?? 'Tập làm'} · Ngõ Số` },
  { name: 'description', content: data?.scenario.task },
]

export function loader(asked: LoaderFunctionArgs) {
  return readPracticePage(asked)
}

export default function PracticePage() {
  const words = useWords(practiceWords)
  const { lesson, isGuest, isGuiding, ...page } = useLoaderData<typeof loader>()
  const { saved, save } = useSaving({ ...page, isGuest })
  return (
    <div className="wrap practice-page">
      <p className="crumb practice-crumb">
        {page.isReview ? (
          <Link to="/on-tap/cau">{words.backToReview}</Link>
        ) : (
          <Link to={lesson.to}>{words.toLesson(`${lesson.number} ${lesson.title}`)}</Link>
        )}
      </p>
      <PracticeStage
        key={`${page.revision} ${isGuiding}`}
        scenario={page.scenario}
        revision={page.revision}
        address={page.address}
        run={page.run}
        saved={saved}
        lesson={lesson}
        isGuiding={isGuiding}
        isAuthor={page.isAuthor}
        isReview={page.isReview}
        onEnd={save}
      />
    </div>
  )
}
