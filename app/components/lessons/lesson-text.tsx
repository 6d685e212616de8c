import { createContext, useContext, useState } from 'react'

/** On the server: gives the drawn text of that name. In the browser: nothing, the text is in the page already. */
export const LessonTextContext = createContext<(name: string) => string[]>(() => [])

/**
 * One part of a lesson's text. The server writes the HTML into the page once; the browser takes over what stands there,
 * so a lesson is neither sent twice nor drawn again on a cheap phone. `name` is that of lesson-text-name.ts.
 */
export function LessonText({ name, part, html }: { name: string; part: number; html?: string | undefined }) {
  const drawn = useContext(LessonTextContext)
  const id = `bai-${part}`
  const [text] = useState(() => html ?? drawn(name)[part] ?? standing(name, id))
  return (
    <div
      id={id}
      className="text flow"
      data-revision={name}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by our own kit from a lesson that the closed grammar let through
      dangerouslySetInnerHTML={{ __html: text }}
    />
  )
}

function standing(name: string, id: string): string {
  const element = typeof document === 'undefined' ? null : document.getElementById(id)
  return element?.dataset.revision === name ? element.innerHTML : ''
}
