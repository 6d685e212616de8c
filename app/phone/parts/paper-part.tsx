import type { ShownPart } from '~/domain/practice/view-screen'

export function PaperPart({ part }: { part: ShownPart<'paper'> }) {
  return (
    <div className="ph-paper">
      <div>
        {part.heading.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {part.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {part.signed && <p className="ph-signed">{part.signed}</p>}
    </div>
  )
}
