import type { MarkKind } from './draw-plot'

const SHAPES: Record<MarkKind, string> = {
  right: 'M-6 0a6 6 0 1 0 12 0a6 6 0 1 0 -12 0z',
  wrong: 'M-7.5 -5.5h15l-7.5 13z',
  done: 'M-6.5 -6.5h13v13h-13zM0 -6.5v13M-6.5 0h13',
  undone: 'M0 -8.5l8.5 8.5l-8.5 8.5l-8.5 -8.5z',
  uncounted: 'M-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0z',
}

/** The mark of one answer, around the point 0, 0 of the picture that it stands in; told apart by shape before colour. */
export function PlotMark({ kind }: { kind: MarkKind }) {
  return <path className={`mark is-${kind}`} d={SHAPES[kind]} />
}

/** The same mark beside words. */
export function MarkSign({ kind }: { kind: MarkKind }) {
  return (
    <svg className="mark-sign" viewBox="-11 -11 22 22" aria-hidden="true" focusable="false">
      <PlotMark kind={kind} />
    </svg>
  )
}
