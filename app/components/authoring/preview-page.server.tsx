import { renderToStaticMarkup } from 'react-dom/server'
import type { Locale } from '~/lib/locale'
import { editorWords } from './editor-words'
import type { PreviewKind } from './preview-kind'

type Props = {
  draftId: string
  title: string
  kind: PreviewKind
  locale: Locale
  /** Addresses of its style sheets. */
  styles: readonly string[]
  /** As drawPreview gives it. */
  html: string
}

/** A page with nothing but a draft as others will see it, and not one script: it stands in the editor's frame, or by itself. */
export function previewPage({ draftId, title, kind, locale, styles, html }: Props): string {
  const words = editorWords[locale]
  const page = renderToStaticMarkup(
    <html lang={locale} className="preview-page">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${words.preview}: ${title}`}</title>
        {styles.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
      </head>
      <body>
        <p className="preview-back wrap no-print">
          <a href={`/soan-bai/${draftId}`}>{words.backToWriting}</a>
        </p>
        <main
          id="ban-xem"
          className={`wrap is-${kind}`}
          // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by our own kit from a lesson that the closed grammar let through
          dangerouslySetInnerHTML={{ __html: html }}
        />
      </body>
    </html>,
  )
  return `<!DOCTYPE html>${page}`
}
