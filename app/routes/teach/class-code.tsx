import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { QrCode } from '~/components/certificates/qr-code'
import { classDeskWords } from '~/components/groups/class-desk-words'
import { spacedCode } from '~/components/groups/spaced-code'
import { readClassList } from '~/domain/groups/class-list-queries.server'
import { notFound } from '~/http/not-found'
import { printedAddress } from '~/http/printed-address'
import { requireViewer } from '~/http/viewer.server'
import { pageTitle } from '~/ui/page-title'
import classes from '~/ui/styles/classes.css?url'
import { useWords } from '~/ui/words'
import { FullScreenButton } from './full-screen-button'

export const handle = { isBare: true }

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: classes }]

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: classDeskWords.vi.joinTitle, en: classDeskWords.en.joinTitle })

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const classId = params.class ?? ''
  const shown = await readClassList({ viewer, classId, page: 1, search: '', now: new Date() })
  if ('refusal' in shown) throw notFound()
  const { name, joinCode, isJoinOpen, isArchived } = shown.class
  return {
    ...{ classId, name, joinCode, all: shown.all, joined: shown.joined },
    isOpen: isJoinOpen && !isArchived,
    isArchived,
    typed: printedAddress(context.origin, '/vao-lop').words,
    scanned: printedAddress(context.origin, `/vao-lop/${joinCode}`),
  }
}

/** For the projector: what the room needs to join, as large as the screen allows. */
export default function ClassCodePage() {
  const words = useWords(classDeskWords)
  const { classId, name, joinCode, all, joined, isOpen, isArchived, typed, scanned } =
    useLoaderData<typeof loader>()
  const here = `/lop/${classId}/ma`
  return (
    <div className="code-screen">
      <header>
        <h1>{name}</h1>
        <p>{all === 0 ? words.nobodyYet : words.joined(joined, all)}</p>
      </header>
      <main id="noi-dung" tabIndex={-1}>
        {isOpen ? (
          <>
            <ol className="code-steps">
              <li>
                <b aria-hidden="true">1</b>
                <span>
                  {words.openStep} <span className="address">{typed}</span>
                </span>
              </li>
              <li>
                <b aria-hidden="true">2</b>
                <span>
                  {words.typeStep}
                  <span className="code-big">{spacedCode(joinCode)}</span>
                </span>
              </li>
              <li>
                <b aria-hidden="true">3</b>
                <span>{words.chooseStep}</span>
              </li>
            </ol>
            <QrCode rows={scanned.qr} label={words.qrLabel(scanned.words)} />
          </>
        ) : (
          <p className="code-steps">{isArchived ? words.isArchived : words.isClosed}</p>
        )}
      </main>
      <footer>
        <Link className="btn line" to={`/lop/${classId}/danh-sach`}>
          {words.back}
        </Link>
        <Link className="btn line" to={here} reloadDocument>
          {words.look}
        </Link>
        <FullScreenButton />
        {!isArchived && (
          <form method="post" action={`${here}/cua`}>
            <input type="hidden" name="mo" value={isOpen ? '0' : '1'} />
            <button type="submit" className={isOpen ? 'btn line' : 'btn'}>
              {isOpen ? words.closeDoor : words.openDoor}
            </button>
          </form>
        )}
        {isOpen && (
          <form method="post" action={`${here}/doi`}>
            <button type="submit" className="btn line">
              {words.renew}
            </button>
          </form>
        )}
      </footer>
    </div>
  )
}
