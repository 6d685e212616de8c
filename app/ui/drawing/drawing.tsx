import { drawingAddresses } from './drawing-addresses'
import { drawings } from './drawings'

export type DrawingName = keyof typeof drawings

type DrawingProps = {
  name: DrawingName
  /** What the picture says, when the page does not say it beside. Without a label it is decoration. */
  label?: string
  className?: string
  /** A second drawing of the same frame, laid over the first (somebody at a house's door). */
  over?: DrawingName
}

/** A drawing in the colours of the place it stands in: all fills are custom properties of the page. */
export function Drawing({ name, label, className, over }: DrawingProps) {
  const [width, height] = drawings[name].size
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      className={className ? `art ${className}` : 'art'}
      overflow="visible"
      focusable="false"
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
    >
      <use href={addressOf(name)} width={width} height={height} />
      {over ? <use href={addressOf(over)} width={width} height={height} /> : null}
    </svg>
  )
}

function addressOf(name: DrawingName): string {
  return `${drawingAddresses[drawings[name].file]}#${name}`
}
