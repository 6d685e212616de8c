import { useEffect, useRef, useState } from 'react'
import { useWords } from '~/ui/words'
import { editorWords } from '../editor-words'
import { PREVIEW_KINDS, type PreviewKind } from '../preview-kind'

type Props = {
  draftId: string
  kind: PreviewKind
  onKind: (kind: PreviewKind) => void
  /** Null until something was typed: the page in the frame shows what is saved. */
  html: string | null
}

/** Our own page in a frame as wide as a phone, where no script runs; its content is put in from here. */
export function PreviewFrame({ draftId, kind, onKind, html }: Props) {
  const words = useWords(editorWords)
  const frame = useRef<HTMLIFrameElement>(null)
  const [loaded, setLoaded] = useState(0)

  // biome-ignore lint/correctness/useExhaustiveDependencies: a page that has loaded anew is filled anew
  useEffect(() => {
    const main = frame.current?.contentDocument?.getElementById('ban-xem')
    if (!main || html === null) return
    main.innerHTML = html
    main.className = `wrap is-${kind}`
  }, [html, kind, loaded])

  // biome-ignore lint/correctness/useExhaustiveDependencies: style sheets belong to the page that has loaded
  useEffect(() => {
    const document = frame.current?.contentDocument
    if (!document) return
    document.documentElement.classList.add('is-framed')
    asPrinted(document, kind !== 'dien-thoai')
    const stay = (event: Event) => {
      const link = (event.target as Element).closest('a')
      if (link && !link.getAttribute('href')?.startsWith('#')) event.preventDefault()
    }
    document.addEventListener('click', stay)
    return () => document.removeEventListener('click', stay)
  }, [kind, loaded])

  return (
    <section className={`desk-preview is-${kind}`} aria-labelledby="xem-thu">
      <div className="desk-preview-head">
        <h2 id="xem-thu">{words.preview}</h2>
        <div className="desk-kinds">
          {PREVIEW_KINDS.map((each) => (
            <button key={each} type="button" aria-pressed={kind === each} onClick={() => onKind(each)}>
              {words.previewKinds[each]}
            </button>
          ))}
        </div>
      </div>
      <iframe
        ref={frame}
        title={words.previewFrame}
        src={`/soan-bai/${draftId}/xem`}
        sandbox="allow-same-origin"
        onLoad={() => setLoaded((times) => times + 1)}
      />
    </section>
  )
}

/** What style sheets keep for paper is shown on the screen, or is kept for paper again. */
function asPrinted(document: Document, isPrinted: boolean): void {
  document.documentElement.classList.toggle('as-printed', isPrinted)
  for (const sheet of document.styleSheets) {
    try {
      visit(sheet.cssRules)
    } catch {
      // A sheet that has not loaded yet.
    }
  }
  function visit(rules: CSSRuleList): void {
    for (const rule of rules) {
      // Rules of another page are of its own classes.
      if ('media' in rule) turn(rule as CSSMediaRule)
      if ('cssRules' in rule) visit(rule.cssRules as CSSRuleList)
    }
  }
  function turn(rule: CSSMediaRule): void {
    const { mediaText } = rule.media
    if (isPrinted && mediaText === 'print') rule.media.mediaText = 'all'
    else if (!isPrinted && mediaText === 'all') rule.media.mediaText = 'print'
  }
}
