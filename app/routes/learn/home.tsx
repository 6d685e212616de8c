import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { assignmentWords } from '~/components/groups/assignment-words'
import { OwnWork } from '~/components/groups/own-work'
import { Lane } from '~/components/lessons/lane'
import { laneHouses } from '~/components/lessons/lane-houses'
import { lessonWords } from '~/components/lessons/lesson-words'
import { listedPaths } from '~/components/lessons/listed-paths'
import { ModuleList } from '~/components/lessons/module-list'
import { PathList } from '~/components/lessons/path-list'
import { pathWords } from '~/components/lessons/path-words'
import { ReviewCall } from '~/components/review/review-call'
import { SearchForm } from '~/components/shell/search-form'
import { shellWords } from '~/components/shell/shell-words'
import { useDevicePlace } from '~/components/sync/use-device-place'
import { nextLesson } from '~/domain/lessons/next-lesson'
import { everyLesson, pathLessons } from '~/domain/lessons/placed-lesson'
import { readSectionTitle } from '~/domain/lessons/section-title.server'
import { readOwnAssignments } from '~/domain/mastery/assignment-queries.server'
import { readReviewCall } from '~/domain/mastery/review-call-queries.server'
import { readOwnCatalogue } from '~/http/catalogue.server'
import { readChosenPath } from '~/http/chosen-path.server'
import { readProgress } from '~/http/progress.server'
import { readOwnSkippable } from '~/http/skippable.server'
import { getViewer } from '~/http/viewer.server'
import { Drawing } from '~/ui/drawing/drawing'
import { pageTitle } from '~/ui/page-title'
import { Plate } from '~/ui/plate'
import workStyles from '~/ui/styles/works.css?url'
import { useWords } from '~/ui/words'

const MOST_WORKS = 3

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: workStyles }]

export const meta: MetaFunction = ({ matches }) => [
  ...pageTitle(matches, { vi: lessonWords.vi.heroTitle, en: lessonWords.en.heroTitle }),
  { name: 'description', content: 'Bài ngắn, chữ to, làm thử được. Học không cần tài khoản.' },
]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const now = new Date()
  const viewer = await getViewer({ request, context })
  const [catalogue, progress, works, review] = await Promise.all([
    readOwnCatalogue({ request, context }),
    readProgress({ request, context }),
    viewer ? readOwnAssignments({ personId: viewer.personId, now }) : [],
    viewer && readReviewCall(viewer.personId, now),
  ])
  const completed = new Set(progress.completed)
  const path = await readChosenPath(request, catalogue)
  // A path that is finished hands over to the rest.
  const onPath = path ? pathLessons(catalogue, path) : []
  const isOnPath = onPath.some(({ lesson }) => !completed.has(lesson.id))
  const skippable = isOnPath ? await readOwnSkippable({ request, context }) : new Set<string>()
  const stoppedIn = progress.place?.lessonId
  const next = nextLesson(isOnPath ? onPath : everyLesson(catalogue), completed, stoppedIn, skippable)
  return {
    next,
    name: progress.displayName,
    review,
    works: works.filter((each) => each.state !== 'done').slice(0, MOST_WORKS),
    hasBegun: progress.completed.length > 0 || progress.place !== null,
    section:
      next && progress.place?.lessonId === next.lesson.id
        ? await readSectionTitle(next.lesson.revision, progress.place.anchor)
        : null,
    lane: next && {
      to: isOnPath && path ? `/lo-trinh/${path.id}` : `/hoc/${next.module.id}`,
      isPath: isOnPath,
      title: isOnPath && path ? path.title : next.module.title,
      houses: laneHouses(
        isOnPath ? onPath : everyLesson({ modules: [next.module] }),
        completed,
        next.lesson.id,
        progress.place?.lessonId === next.lesson.id,
        skippable,
      ),
    },
    paths: listedPaths(catalogue, completed, path),
    modules: catalogue.modules.map(({ id, number, title, lessons }) => ({
      id,
      number,
      title,
      all: lessons.length,
      done: lessons.filter((lesson) => completed.has(lesson.id)).length,
    })),
  }
}

export default function Home() {
  const words = useWords(lessonWords)
  const paths = useWords(pathWords)
  const { next, name, hasBegun, section, lane, modules, works, ...page } = useLoaderData<typeof loader>()
  const shell = useWords(shellWords)
  const assigned = useWords(assignmentWords)
  const devicePlace = useDevicePlace(name === null ? next?.lesson.id : undefined)
  const goesOn = hasBegun || devicePlace !== null
  const where = section ?? devicePlace?.title
  if (!next || !lane) return <EmptyHouse />
  return (
    <div className="wrap">
      <section className="hero">
        <div className="hero-text">
          {goesOn ? (
            <>
              <p>{name ? words.greeting(name) : words.guestGoOn}</p>
              <h1 lang="vi">{next.lesson.title}</h1>
              <p className="now">
                <Plate>{next.lesson.number}</Plate>
                <span>
                  {where ? `${words.stoppedAt(where)} ` : ''}
                  {words.minutesLong(next.lesson.minutes)}
                </span>
              </p>
            </>
          ) : (
            <>
              <h1>{words.heroTitle}</h1>
              <p className="lead">{words.heroText}</p>
            </>
          )}
          <Link className="btn big" to={next.to}>
            {goesOn ? words.goOn : words.heroStart}
          </Link>
        </div>
        <div className="hero-pic">
          <Drawing name="hero" className="hero-art" />
        </div>
      </section>

      {page.review && <ReviewCall call={page.review} />}

      {works.length > 0 && (
        <section className="sec" aria-labelledby="viec-lop-giao">
          <div className="sec-head">
            <h2 id="viec-lop-giao">{assigned.ownTitle}</h2>
            <Link to="/lop">{assigned.seeAll}</Link>
          </div>
          <OwnWork works={works} />
        </section>
      )}

      <section className="sec" aria-labelledby="ngo">
        <div className="sec-head">
          <div>
            <h2 id="ngo">{lane.isPath ? paths.laneTitle(lane.title) : words.laneTitle(lane.title)}</h2>
            <p>
              {words.laneText(
                lane.houses.filter((house) => house.state === 'done').length,
                lane.houses.length,
              )}
            </p>
          </div>
          <Link to={lane.to}>{lane.isPath ? paths.wholePath : words.wholeModule}</Link>
        </div>
        <Lane houses={lane.houses} />
      </section>

      {page.paths.length > 0 && (
        <section className="sec" aria-labelledby="lo-trinh">
          <div className="sec-head">
            <div>
              <h2 id="lo-trinh">{paths.paths}</h2>
              <p>{paths.pathsText}</p>
            </div>
          </div>
          <PathList paths={page.paths} />
        </section>
      )}

      <div className="sec two">
        <div className="side">
          <section aria-labelledby="tim-bai">
            <h3 id="tim-bai">{shell.searchHere}</h3>
            <SearchForm id="tim" name={shell.searchHere} isMain />
          </section>
          {name === null && (
            <section className="join">
              <h3>{words.keepTitle}</h3>
              <p>{words.keepText}</p>
              <Link className="btn" to="/dang-ky">
                {words.keepButton}
              </Link>
            </section>
          )}
          <section>
            <h3>{assigned.joinByCode}</h3>
            <p>{assigned.joinText}</p>
            <Link className="btn line" to="/vao-lop">
              {assigned.joinByCode}
            </Link>
          </section>
          <section>
            <h3>{words.verifyTitle}</h3>
            <p>{words.verifyText}</p>
            <Link className="btn line" to="/xac-minh">
              {words.verifyButton}
            </Link>
          </section>
        </div>
        <section aria-labelledby="hoc-phan">
          <div className="sec-head">
            <div>
              <h2 id="hoc-phan">{words.modules}</h2>
              <p>{words.modulesText}</p>
            </div>
          </div>
          <ModuleList modules={modules} />
        </section>
      </div>
    </div>
  )
}

function EmptyHouse() {
  const words = useWords(lessonWords)
  return (
    <div className="wrap lost">
      <Drawing name="under-the-palms" />
      <h1>{words.emptyTitle}</h1>
      <p className="lead">{words.emptyText}</p>
    </div>
  )
}
