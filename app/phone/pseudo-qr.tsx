import { pseudoQrRows } from './pseudo-qr-rows'

/** Looks like a QR code and is none: no camera finds anything in it. */
export function PseudoQr({ seed }: { seed: string }) {
  const rows = pseudoQrRows(seed)
  const squares = rows.flatMap((row, y) =>
    [...row.matchAll(/1+/g)].map((run) => `M${run.index} ${y}h${run[0].length}v1h-${run[0].length}z`),
  )
  return (
    <svg
      className="ph-qr"
      viewBox={`-1.500 -1.500 ${rows.length + 3} ${rows.length + 3}`}
      aria-hidden="true"
      focusable="false"
    >
      <path d={squares.join('')} />
    </svg>
  )
}
