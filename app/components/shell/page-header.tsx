import { Form, Link, NavLink, useLocation } from '@remix-run/react'
import { useId } from 'react'
import { Drawing } from '~/ui/drawing/drawing'
import { useLocale, useWords } from '~/ui/words'
import { shellWords } from './shell-words'
import { TextSizeSwitch } from './text-size-switch'

type HeaderViewer = { displayName: string; roles: string[] } | null

/** The top of every page: the brand, where one can go, who is signed in, the language. */
export function PageHeader({ viewer, textSize }: { viewer: HeaderViewer; textSize: number }) {
  const words = useWords(shellWords)
  const links = placesFor(viewer, words)
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
            <NavLink key={link.to} to={link.to} prefetch="none">
              {link.label}
            </NavLink>
          ))}
        </nav>
        <div className="who">
          {viewer ? (
            <>
              <span>{viewer.displayName}</span>
              <SignOut />
            </>
          ) : (
            <Link to="/dang-nhap">{words.signIn}</Link>
          )}
        </div>
        <div className="only-wide">
          <LanguageSwitch />
        </div>
        <details className="menu-box">
          <summary className="menu">{words.menu}</summary>
          <div className="menu-panel">
            <nav aria-label={words.menu}>
              {links.map((link) => (
                <NavLink key={link.to} to={link.to} reloadDocument>
                  {link.label}
                </NavLink>
              ))}
              {!viewer && (
                <NavLink to="/dang-nhap" reloadDocument>
                  {words.signIn}
                </NavLink>
              )}
            </nav>
            <div className="menu-foot">
              {viewer && (
                <div className="menu-who">
                  <b>{viewer.displayName}</b>
                  <SignOut />
                </div>
              )}
              <TextSizeSwitch current={textSize} />
              <LanguageSwitch />
            </div>
          </div>
        </details>
      </div>
    </header>
  )
}

function placesFor(viewer: HeaderViewer, words: (typeof shellWords)['vi']) {
  const places = [{ to: '/hoc', label: words.learn }]
  if (viewer?.roles.some((role) => role === 'trainer' || role === 'administrator')) {
    places.push({ to: '/lop', label: words.classes })
  }
  if (viewer?.roles.includes('team-head')) places.push({ to: '/to', label: words.team })
  if (viewer) places.push({ to: '/ho-so', label: words.profile })
  places.push({ to: '/xac-minh', label: words.verify })
  return places
}

function SignOut() {
  const words = useWords(shellWords)
  return (
    <Form method="post" action="/dang-xuat" reloadDocument>
      <button type="submit" className="text-button">
        {words.signOut}
      </button>
    </Form>
  )
}

function LanguageSwitch() {
  const words = useWords(shellWords)
  const locale = useLocale()
  const { pathname, search } = useLocation()
  const other = locale === 'vi' ? 'en' : 'vi'
  return (
    <Form method="post" action="/tuy-chon/ngon-ngu" reloadDocument id={useId()}>
      <input type="hidden" name="ve" value={pathname + search} />
      <button type="submit" className="text-button" name="tieng" value={other} lang={other}>
        {words.otherLanguage}
      </button>
    </Form>
  )
}
