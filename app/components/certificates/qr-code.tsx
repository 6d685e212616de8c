/** A QR code as one path, dark on white in every theme, because readers expect it so. */
export function QrCode({ rows, label }: { rows: string[]; label: string }) {
  const border = 3
  const side = rows.length + 2 * border
  const path = rows
    .flatMap((row, y) =>
      [...row].map((bit, x) => (bit === '1' ? `M${x + border} ${y + border}h1v1h-1z` : '')),
    )
    .join('')
  return (
    <svg
      className="qr-code"
      viewBox={`0 0 ${side} ${side}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={side} height={side} fill="#fff" />
      <path d={path} fill="#1f2421" />
    </svg>
  )
}
