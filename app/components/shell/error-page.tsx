import { isRouteErrorResponse, useLocation, useRouteError } from '@remix-run/react'
import { Drawing } from '~/ui/drawing/drawing'
import { useWords } from '~/ui/words'
import { shellWords } from './shell-words'

/** What stands there when a page is missing, not for this person, or broken: what happened, and where to go. */
export function ErrorPage() {
  const words = useWords(shellWords)
  const { pathname } = useLocation()
  const error = useRouteError()
  const status = isRouteErrorResponse(error) ? error.status : 500
  const kind =
    status === 404 || status === 405 ? 'notFound' : status === 401 || status === 403 ? 'refused' : 'oops'
  return (
    <div className="wrap lost">
      <title>{`${words[`${kind}Title`]} · Ngõ Số`}</title>
      <Drawing name={kind === 'oops' ? 'power-cut' : 'lane-end'} />
      <h1>{words[`${kind}Title`]}</h1>
      <p className="lead">{words[`${kind}Text`]}</p>
      <p className="acts">
        {kind === 'oops' && (
          <a className="btn" href={pathname}>
            {words.reload}
          </a>
        )}
        <a className={kind === 'oops' ? 'btn line' : 'btn'} href="/hoc">
          {words.toModules}
        </a>
        <a className="btn line" href="/">
          {words.toHome}
        </a>
      </p>
    </div>
  )
}
