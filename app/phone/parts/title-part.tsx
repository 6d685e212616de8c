import type { ShownPart } from '~/domain/practice/view-screen'

export function TitlePart({ part }: { part: ShownPart<'title'> }) {
  return <h3 className="ph-title">{part.text}</h3>
}
