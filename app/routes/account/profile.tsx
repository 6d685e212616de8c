import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { profileWords } from '~/components/accounts/profile-words'
import { SessionList } from '~/components/accounts/session-list'
import { SharedDeviceChoice } from '~/components/accounts/shared-device-choice'
import { SignInWays } from '~/components/accounts/sign-in-ways'
import { CertificateList } from '~/components/certificates/certificate-list'
import { moduleMastery } from '~/components/mastery/module-mastery'
import { ModuleSection } from '~/components/mastery/module-section'
import { SkillMap } from '~/components/mastery/skill-map'
import { ThreeMarks } from '~/components/mastery/three-marks'
import { ReviewCall } from '~/components/review/review-call'
import { outsideSettings } from '~/domain/accounts/outside-settings.server'
import { listSessions } from '~/domain/accounts/session-queries.server'
import { listCertificates } from '~/domain/certificates/certificate-queries.server'
import { readCompletions } from '~/domain/mastery/completion-queries.server'
import { readSkillStandings } from '~/domain/mastery/mastery-queries.server'
import { readLastObserved } from '~/domain/mastery/observed-check-queries.server'
import { readReviewCall } from '~/domain/mastery/review-call-queries.server'
import { readOwnCatalogue } from '~/http/catalogue.server'
import { readPeopleHere } from '~/http/people-here.server'
import { requireViewer } from '~/http/viewer.server'
import { formatDay, formatTime } from '~/lib/format-time'
import { pageTitle } from '~/ui/page-title'
import { useWords } from '~/ui/words'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: profileWords.vi.title, en: profileWords.en.title })

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { personId, displayName, sessionId, hasSecondFactor } = await requireViewer({ request, context })
  const now = new Date()
  const { modules } = await readOwnCatalogue({ request, context })
  const skillIds = modules.flatMap((module) => module.skills.map((skill) => skill.id))
  const [standings, completions, certificates, sessions, observed, peopleHere, review] = await Promise.all([
    readSkillStandings(personId, now, skillIds),
    readCompletions(personId),
    listCertificates(personId),
    listSessions({ personId, now }),
    readLastObserved(personId),
    readPeopleHere({ request, context }),
    readReviewCall(personId, now),
  ])
  return {
    displayName,
    review,
    modules: modules.map((module) => moduleMastery({ module, standings, completions, observed, now })),
    certificates: certificates.map(listedCertificate),
    sessions: sessions.map((session) => listedSession(session, sessionId)),
    hasSecondFactor,
    outside: outsideSettings()?.label ?? null,
    isShownHere: peopleHere.includes(personId),
  }
}

function listedCertificate(row: Awaited<ReturnType<typeof listCertificates>>[number]) {
  const { code, moduleTitle, issuedAt, revokedAt } = row
  return { code, moduleTitle, issuedOn: formatDay(issuedAt), revokedOn: revokedAt && formatDay(revokedAt) }
}

/** The session's id stays here: it is as good as half a key. */
function listedSession(row: Awaited<ReturnType<typeof listSessions>>[number], own: string) {
  const { sessionId, device, createdAt, lastSeenAt } = row
  const last = `${formatDay(lastSeenAt)} ${formatTime(lastSeenAt)}`
  return { device, first: formatDay(createdAt), last, isThis: sessionId === own }
}

export default function ProfilePage() {
  const words = useWords(profileWords)
  const { displayName, review, modules, certificates, sessions, hasSecondFactor, outside, isShownHere } =
    useLoaderData<typeof loader>()
  return (
    <div className="wrap page">
      <p className="small">{words.title}</p>
      <h1>{displayName}</h1>
      {review && <ReviewCall call={review} />}
      <ThreeMarks modules={modules} />
      <div className="two profile">
        <div>
          <SkillMap modules={modules} />
          {modules.map((module) => (
            <ModuleSection key={module.id} module={module} />
          ))}
        </div>
        <div className="side">
          <CertificateList certificates={certificates} />
          <SessionList sessions={sessions} />
          <SignInWays {...{ hasSecondFactor, outside }} />
          <SharedDeviceChoice isShown={isShownHere} />
          <p>
            <Link className="btn line" to="/ho-so/ho">
              {words.ownHousehold}
            </Link>
          </p>
          <p>
            <Link className="btn line" to="/ho-so/du-lieu">
              {words.ownData}
            </Link>
          </p>
        </div>
      </div>
    </div>
  )
}
