import type { AppLoadContext } from '@remix-run/node'
import { mayReviewFacts } from '~/domain/feedback/may-review-facts'
import { readCatalogue } from '~/domain/lessons/catalogue-queries.server'
import { lessonAddress } from '~/domain/lessons/placed-lesson'
import { findPractice } from '~/domain/lessons/placed-practice'
import { readPracticeRun } from '~/domain/mastery/practice-run-queries.server'
import { resumeRun } from '~/domain/practice/add-input'
import { isOver } from '~/domain/practice/run-state'
import { decodeRun } from '~/domain/practice/run-token'
import { readPlayedScenario } from '~/domain/practice/scenario-queries.server'
import { readOwnCatalogue } from '~/http/catalogue.server'
import { notFound } from '~/http/not-found'
import { getViewer } from '~/http/viewer.server'
import { UUID_PATTERN, uuidV7 } from '~/lib/uuid-v7'

type Asked = { request: Request; context: AppLoadContext; params: { scenario?: string } }

/**
 * The practice that an address names, in the revision published now for whoever asks. Where a local version of its lesson does
 * without it, the original still has it.
 */
export async function requirePractice({ request, context, params }: Asked) {
  const slug = params.scenario ?? ''
  const placed =
    findPractice(await readOwnCatalogue({ request, context }), slug) ??
    findPractice(await readCatalogue(), slug)
  const scenario = placed && (await readPlayedScenario(placed.practice.revision))
  if (!placed || !scenario) throw notFound()
  return { ...placed, scenario }
}

/** Everything a practice page shows; where a run without JavaScript stands is in the address. */
export async function readPracticePage({ request, context, params }: Asked) {
  const { module, lesson, practice, scenario } = await requirePractice({ request, context, params })
  const viewer = await getViewer({ request, context })
  const search = new URL(request.url).searchParams
  const inputs = decodeRun(search.get('di') ?? '') ?? []
  const id = search.get('luot') ?? ''
  const isGuiding = search.get('che-do') === 'cung'
  const hasEnded = isOver(scenario, resumeRun(scenario, inputs).state)
  const kept = viewer && hasEnded && UUID_PATTERN.test(id) ? await readPracticeRun(viewer.personId, id) : null
  return {
    ...{ scenario, revision: practice.revision, slug: practice.slug },
    address: `/luyen/${practice.slug}`,
    lesson: { to: lessonAddress({ module, lesson }), title: lesson.title, number: lesson.number },
    run: {
      id: UUID_PATTERN.test(id) ? id : uuidV7(Date.now()),
      inputs,
      startedAt: startOf(search.get('tu')),
      isRefused: search.has('so-that'),
    },
    saved: kept?.standing ?? null,
    isGuest: !viewer,
    isGuiding,
    /** Whether it was opened out of today's review, which it then leads back to. */
    isReview: search.get('on-tap') === '1',
    isAuthor: search.get('xem') === '1' && viewer !== null && mayReviewFacts(viewer),
  }
}

function startOf(text: string | null): string {
  const at = Number(text)
  return String(text && Number.isInteger(at) && at > 0 ? at : Date.now())
}
