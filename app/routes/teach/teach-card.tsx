import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { paperWords } from '~/components/teaching/paper-words'
import { PrintButton } from '~/components/teaching/print-button'
import { ScanMe } from '~/components/teaching/scan-me'
import { TeachCard } from '~/components/teaching/teach-card'
import { teachingWords } from '~/components/teaching/teaching-words'
import { readRevision } from '~/domain/lessons/catalogue-queries.server'
import { notFound } from '~/http/not-found'
import { printedAddress } from '~/http/printed-address'
import { requireLesson } from '~/http/require-lesson.server'
import { pageTitle } from '~/ui/page-title'
import paper from '~/ui/styles/teaching/paper.css?url'
import a5 from '~/ui/styles/teaching/paper-a5.css?url'
import card from '~/ui/styles/teaching/teach-card.css?url'
import { useWords } from '~/ui/words'

export const links: LinksFunction = () => [paper, card, a5].map((href) => ({ rel: 'stylesheet', href }))

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, {
    vi: teachingWords.vi.cardOf(data?.title ?? ''),
    en: teachingWords.en.cardOf(data?.title ?? ''),
  })

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { module, lesson } = await requireLesson({ request, context, params })
  const teach = (await readRevision(lesson.revision))?.record.teach
  if (!teach) throw notFound()
  const address = `/hoc/${module.id}/${lesson.slug}`
  return {
    ...{ number: lesson.number, title: lesson.title, address, teach },
    module: { id: module.id, title: module.title },
    printed: printedAddress(context.origin, address),
  }
}

/** What a member of a team holds in the hand beside a resident: on a phone, or printed on one sheet of A5. */
export default function TeachCardPage() {
  const words = useWords(teachingWords)
  const { number, title, address, teach, module, printed } = useLoaderData<typeof loader>()
  return (
    <div className="wrap page">
      <p className="crumb">
        <Link to={address}>{words.lesson(number)}</Link>
        <Link to={`/hoc/${module.id}/day`}>{words.toModuleTeaching}</Link>
      </p>
      <TeachCard {...{ number, title, teach }} side={<ScanMe says={paperWords.scanLesson} {...printed} />} />
      <PrintButton note={words.a5} />
    </div>
  )
}
