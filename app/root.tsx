import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useMatches,
  useRouteLoaderData,
} from '@remix-run/react'
import type { ReactNode } from 'react'
import { DemonstrationNotice } from '~/components/shell/demonstration-notice'
import { ErrorPage } from '~/components/shell/error-page'
import { FlashMessage } from '~/components/shell/flash-message'
import { PageFooter } from '~/components/shell/page-footer'
import { PageHeader } from '~/components/shell/page-header'
import { DeviceSync } from '~/components/sync/device-sync'
import { OwnerContext } from '~/components/sync/owner-key'
import { isDemonstration } from '~/domain/accounts/mode.server'
import { clearFlashHeader, readFlash } from '~/http/flash.server'
import { ownerKey } from '~/http/owner-key'
import { readPreferences } from '~/http/preferences.server'
import { getViewer, getWaiting, secondFactorAddress, signedInHeader } from '~/http/viewer.server'
import { useNonce } from '~/ui/nonce'
import styles from '~/ui/styles/index.css?url'
import { LocaleContext } from '~/ui/words'

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: styles },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const isBare = new URL(request.url).pathname.startsWith('/trang-trong')
  if (isBare)
    return data({
      locale: 'vi' as const,
      textSize: 1 as const,
      viewer: null,
      flash: null,
      isDemonstration: false,
    })
  const [viewer, preferences, flash] = await Promise.all([
    getViewer({ request, context }),
    readPreferences(request),
    readFlash(request),
  ])
  // Who has yet to show the second factor sees that question, whatever they ask for.
  if (!viewer && !isQuestion(request) && (await getWaiting({ request, context })))
    throw redirect(secondFactorAddress(request))
  const headers = new Headers()
  if (flash) headers.append('set-cookie', await clearFlashHeader())
  if (viewer?.freshToken) headers.append('set-cookie', await signedInHeader(viewer.freshToken, context))
  return data(
    {
      ...preferences,
      flash,
      isDemonstration: isDemonstration(),
      viewer: viewer && {
        displayName: viewer.displayName,
        roles: [...viewer.roles.map((role) => role.kind), ...(viewer.isTeamMember ? ['team-member'] : [])],
        isHeldBack: viewer.isHeldBack,
        key: ownerKey(viewer),
      },
    },
    { headers },
  )
}

/** The question for the second factor itself, also asked for as data. */
function isQuestion(request: Request): boolean {
  return /^\/dang-nhap\/buoc-hai([.]data)?$/.test(new URL(request.url).pathname)
}

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useNonce()
  const root = useRouteLoaderData<typeof loader>('root')
  const locale = root?.locale ?? 'vi'
  return (
    <html lang={locale} data-text={root?.textSize ?? 1}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <Links />
      </head>
      <body>
        <LocaleContext.Provider value={locale}>{children}</LocaleContext.Provider>
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  )
}

export default function App() {
  const isBare = useMatches().some((match) => (match.handle as { isBare?: boolean } | undefined)?.isBare)
  if (isBare) return <Outlet />
  return (
    <Shell>
      <Outlet />
    </Shell>
  )
}

export function ErrorBoundary() {
  return (
    <Shell>
      <ErrorPage />
    </Shell>
  )
}

/** What stands around every page, also around one that is missing or broken; then perhaps without knowing who is reading. */
function Shell({ children }: { children: ReactNode }) {
  const root = useRouteLoaderData<typeof loader>('root')
  const { viewer = null, flash = null, isDemonstration = false } = root ?? {}
  return (
    <OwnerContext.Provider value={viewer?.key ?? ''}>
      <PageHeader viewer={viewer} />
      {isDemonstration && <DemonstrationNotice />}
      <FlashMessage flash={flash} />
      <DeviceSync
        owner={viewer?.key ?? ''}
        isKnown={root !== undefined}
        hasJustKept={flash === 'registered-and-kept'}
      />
      <main id="noi-dung" tabIndex={-1}>
        {children}
      </main>
      <PageFooter />
    </OwnerContext.Provider>
  )
}
