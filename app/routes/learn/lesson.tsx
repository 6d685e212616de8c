import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import {
  type ClientLoaderFunctionArgs,
  Link,
  type ShouldRevalidateFunction,
  useLoaderData,
  useLocation,
} from '@remix-run/react'
import { QuestionSlot } from '~/components/assessment/question-slot'
import { useQuestionsAtHand } from '~/components/assessment/use-questions-at-hand'
import { EditionCredits, ShownInstead } from '~/components/lessons/edition-credits'
import { layOut } from '~/components/lessons/lay-out'
import { LessonEnd } from '~/components/lessons/lesson-end'
import { LessonHead } from '~/components/lessons/lesson-head'
import { LessonRail } from '~/components/lessons/lesson-rail'
import { LessonText } from '~/components/lessons/lesson-text'
import { lessonWords } from '~/components/lessons/lesson-words'
import { LocalSwitch } from '~/components/lessons/local-switch'
import { PracticeInvitation } from '~/components/practice/practice-invitation'
import { useWords } from '~/ui/words'
import { readLessonPage } from './lesson-page.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.lesson.title ?? 'Bài học'} · Ngõ Số` },
  { name: 'description', content: data?.lesson.summary },
]

export function loader(asked: LoaderFunctionArgs) {
  return readLessonPage(asked)
}

/** Moving here inside the site: the text is fetched by its name, once for ever. */
export async function clientLoader({ serverLoader }: ClientLoaderFunctionArgs) {
  const page = await serverLoader<typeof loader>()
  const response = await fetch(`/noi-dung/bai/${page.textName}`)
  return { ...page, texts: (await response.json()) as string[] }
}

export const shouldRevalidate: ShouldRevalidateFunction = ({
  currentUrl,
  nextUrl,
  defaultShouldRevalidate,
}) =>
  currentUrl.pathname === nextUrl.pathname && currentUrl.search === nextUrl.search
    ? false
    : defaultShouldRevalidate

export default function LessonPage() {
  const words = useWords(lessonWords)
  const page = useLoaderData<typeof loader>() as
    | Awaited<ReturnType<typeof clientLoader>>
    | Awaited<ReturnType<typeof readLessonPage>>
  const { module, lesson, textName, questionIds, given, progress, isGuest } = page
  const { pathname, search } = useLocation()
  useQuestionsAtHand(lesson.revision)
  const texts = 'texts' in page ? page.texts : []
  const { inPlace, atEnd } = layOut(lesson.parts, questionIds)
  const sourcesAt = lesson.parts.filter((part) => part.kind === 'text').length
  const address = `/hoc/${module.id}/${lesson.slug}`
  // An answer to the original of a local version comes back to the original.
  const asked = page.instead === 'original' ? '?ban=goc' : ''

  const card = (index: number) => {
    const questionId = questionIds[index]
    if (questionId === undefined) return null
    const place = {
      questionId,
      number: index + 1,
      revision: lesson.revision,
      action: `${address}/tra-loi${asked}`,
      ...(given?.question.id === questionId ? { evidenceId: given.evidenceId } : {}),
      isDone: progress.right.includes(questionId),
      isGuest,
    }
    return (
      <QuestionSlot
        key={questionId}
        place={place}
        given={given?.question.id === questionId ? given : undefined}
      />
    )
  }

  return (
    <div className="wrap">
      <p className="crumb">
        <Link to={`/hoc/${module.id}`}>{module.title}</Link>
      </p>
      <div className="cols">
        <article className="read" key={textName} lang="vi">
          <LessonHead
            lesson={lesson}
            questionCount={questionIds.length}
            anchor={progress.anchor}
            isGuest={isGuest}
            cardAddress={lesson.hasTeachCard ? `${address}/huong-dan` : null}
            practiceAddress={page.practice && `/luyen/${page.practice.slug}`}
          />
          {page.local && <LocalSwitch local={page.local} here={pathname + search} />}
          {page.edition && <EditionCredits credits={page.edition} address={address} />}
          {page.instead && <ShownInstead instead={page.instead} address={address} />}
          {inPlace.map((part) =>
            part.kind === 'text' ? (
              <LessonText key={part.key} name={textName} part={part.at} html={texts[part.at]} />
            ) : (
              card(part.at)
            ),
          )}
          {page.practice && <PracticeInvitation practice={page.practice} done={page.practice.done} />}
          {atEnd.length > 0 && (
            <section className="flow" aria-labelledby="thu-suc">
              <h2 id="thu-suc">{words.questionsTitle}</h2>
              <p>{words.questionsText}</p>
              {atEnd.map(card)}
            </section>
          )}
          <LessonEnd
            address={address}
            lessonId={lesson.id}
            revision={lesson.revision}
            isCompleted={progress.isCompleted}
            isGuest={isGuest}
            next={page.next}
            examAddress={`/thi/${module.id}`}
          />
          <LessonText name={textName} part={sourcesAt} html={texts[sourcesAt]} />
        </article>
        <LessonRail
          sections={lesson.sections}
          hasQuestions={atEnd.length > 0}
          address={address}
          lessonId={lesson.id}
          revision={lesson.revision}
          isGuest={isGuest}
        />
      </div>
    </div>
  )
}
