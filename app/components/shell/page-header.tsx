import { Link, useLocation } from '@remix-run/react'
import { useOwnerKey } from '~/components/sync/owner-key'
import { forgetTypedTexts } from '~/components/sync/typed-texts'
import { Drawing } from '~/ui/drawing/drawing'
import { useLocale, useWords } from '~/ui/words'
import { SearchForm } from './search-form'
import { shellWords } from './shell-words'
import { TextSizeSwitch } from './text-size-switch'

type HeaderViewer = {
  displayName: string
  roles: string[]
  /** An officer who must set up a second factor first. */
  isHeldBack: boolean
} | null

/** The top of every page: the brand, where one can go, who is signed in, the language. */
export function PageHeader({ viewer }: { viewer: HeaderViewer }) {
  const words = useWords(shellWords)
  const { pathname, search } = useLocation()
  const links = placesFor(viewer, words)
  const here = pathname + search
  const isSearching = pathname === '/tim'
  return (
    <header className="top">
      <a className="skip" href="#noi-dung">
        {words.skip}
      </a>
      <div className="wrap">
        <Link className="brand" to="/">
          <Drawing name="gate-mark" />
          Ngõ Số
        </Link>
        <nav className="nav" aria-label={words.main}>
          {links.map((link) => (
            <Link
              key={link.to}
              to={link.to}
              // Its pages may hold a frame, which a page of another kind may not: they are loaded, not moved to.
              reloadDocument={link.to === '/soan-bai'}
              aria-current={currentAt(link.to, pathname)}
            >
              {link.label}
            </Link>
          ))}
        </nav>
        {!isSearching && (
          <div className="only-wide find">
            <SearchForm id="tim-o-dau-trang" name={words.searchAnywhere} />
            <Link className="find-link" to="/tim">
              <Drawing name="search" className="ic" />
              {words.searchButton}
            </Link>
          </div>
        )}
        <div className="who">
          {viewer ? (
            <>
              <span>{viewer.displayName}</span>
              <Leave />
            </>
          ) : (
            <Link to="/dang-nhap">{words.signIn}</Link>
          )}
        </div>
        <div className="only-wide">
          <LanguageSwitch here={here} />
        </div>
        <details className="menu-box">
          <summary className="menu">{words.menu}</summary>
          <div className="menu-panel">
            {!isSearching && <SearchForm id="tim-trong-muc-luc" name={words.searchAnywhere} />}
            <nav aria-label={words.menu}>
              {links.map((link) => (
                <a key={link.to} href={link.to} aria-current={currentAt(link.to, pathname)}>
                  {link.label}
                </a>
              ))}
              {!viewer && <a href="/dang-nhap">{words.signIn}</a>}
            </nav>
            <div className="menu-foot">
              {viewer && (
                <div className="menu-who">
                  <b>{viewer.displayName}</b>
                  <Leave />
                </div>
              )}
              <TextSizeSwitch />
              <LanguageSwitch here={here} />
            </div>
          </div>
        </details>
      </div>
    </header>
  )
}

/** The page itself, or one inside it. */
function currentAt(to: string, pathname: string): 'page' | undefined {
  return pathname === to || pathname.startsWith(`${to}/`) ? 'page' : undefined
}

const AUTHORS = new Set([
  'trainer',
  'class-teacher',
  'reviewer',
  'commune-officer',
  'province-officer',
  'administrator',
])
const OVERSEERS = new Set(['administrator', 'province-officer', 'commune-officer'])

function placesFor(viewer: HeaderViewer, words: (typeof shellWords)['vi']) {
  const places = [{ to: '/hoc', label: words.learn }]
  const roles = viewer?.roles ?? []
  const oversees = roles.some((role) => OVERSEERS.has(role))
  if (viewer && !oversees) places.push({ to: '/on-tap', label: words.review })
  if (oversees || viewer?.isHeldBack) places.push({ to: '/quan-ly', label: words.manage })
  if (viewer) places.push({ to: '/lop', label: oversees ? words.allClasses : words.classes })
  if (oversees || roles.includes('team-head') || roles.includes('team-member'))
    places.push({ to: '/to', label: oversees ? words.allTeams : words.team })
  if (oversees || roles.includes('trainer')) places.push({ to: '/du-kien', label: words.facts })
  if (roles.some((role) => AUTHORS.has(role))) places.push({ to: '/soan-bai', label: words.authoring })
  if (viewer) places.push({ to: '/ho-so', label: words.profile })
  places.push({ to: '/xac-minh', label: words.verify })
  return places
}

/** Out, or out for the next person of a shared phone. */
function Leave() {
  const words = useWords(shellWords)
  const owner = useOwnerKey()
  const forget = () => forgetTypedTexts(owner, 'own')
  return (
    <div className="leave">
      <form method="post" action="/doi-nguoi" onSubmit={forget}>
        <button type="submit" className="text-button">
          {words.changePerson}
        </button>
      </form>
      <form method="post" action="/dang-xuat" onSubmit={forget}>
        <button type="submit" className="text-button">
          {words.signOut}
        </button>
      </form>
    </div>
  )
}

function LanguageSwitch({ here }: { here: string }) {
  const words = useWords(shellWords)
  const locale = useLocale()
  const other = locale === 'vi' ? 'en' : 'vi'
  return (
    <form method="post" action="/tuy-chon/ngon-ngu">
      <input type="hidden" name="ve" value={here} />
      <button type="submit" className="text-button" name="tieng" value={other} lang={other}>
        {words.otherLanguage}
      </button>
    </form>
  )
}
