import { LEVEL_BOUNDS } from '~/domain/mastery/level-bounds'
import { Drawing } from '~/ui/drawing/drawing'
import type { Plot } from './draw-plot'
import { PlotMark } from './plot-mark'

type Props = {
  plot: Plot
  /** The plot in one sentence, for who does not see it. */
  label: string
  /** How a day is written below: 22/11, or "day 3". */
  dayName: (at: number) => string
  /** How the right edge is called. */
  endName: string
}

/** The estimate over time: bands for the levels, a line, and a mark for each answer. The table beside it says the same. */
export function EstimatePlot({ plot, label, dayName, endName }: Props) {
  const { floor, bands, path, marks, ticks } = plot
  const yOf = (chance: number) => `${((1 - chance) / (1 - floor)) * 100}%`
  return (
    <svg className="plot" role="img" aria-label={label} focusable="false">
      <rect className="plot-sheet" width="100%" height="100%" />
      <rect className="plot-mastered" width="100%" height={`${bands.mastered}%`} />
      <rect
        className="plot-fair"
        y={`${bands.mastered}%`}
        width="100%"
        height={`${bands.fair - bands.mastered}%`}
      />
      {[1, LEVEL_BOUNDS.mastered, 0.5, 0.2].map(
        (chance) =>
          chance >= floor && (
            <g key={chance}>
              <line className="plot-rule" x1="0" x2="100%" y1={yOf(chance)} y2={yOf(chance)} />
              <text className="plot-scale" x="-8" y={yOf(chance)} dy="0.35em" textAnchor="end">
                {chance * 100}%
              </text>
            </g>
          ),
      )}
      <LevelAt name="level-mastered" y={bands.mastered / 2} />
      <LevelAt name="level-fair" y={(bands.mastered + bands.fair) / 2} />
      <svg viewBox="0 0 1000 1000" preserveAspectRatio="none" width="100%" height="100%" aria-hidden="true">
        <path className="plot-line" d={path} vectorEffect="non-scaling-stroke" />
      </svg>
      {marks.map(({ id, x, y, kind }) => (
        <svg key={id} x={`${x}%`} y={`${y}%`} overflow="visible" aria-hidden="true">
          <PlotMark kind={kind} />
        </svg>
      ))}
      {ticks.map(({ x, at, isNow }) => (
        <g key={`${at}-${x}`}>
          <line className="plot-tick" x1={`${x}%`} x2={`${x}%`} y1="100%" y2="101.5%" />
          <text
            className="plot-scale"
            x={`${x}%`}
            y="100%"
            dy="1.6em"
            textAnchor={isNow ? 'end' : x < 8 ? 'start' : 'middle'}
          >
            {isNow ? endName : dayName(at)}
          </text>
        </g>
      ))}
    </svg>
  )
}

/** The sign of a level beside its band. */
function LevelAt({ name, y }: { name: 'level-mastered' | 'level-fair'; y: number }) {
  return (
    <svg x="100%" y={`${y}%`} overflow="visible" aria-hidden="true">
      <g transform="translate(5 -16)">
        <Drawing name={name} className="plot-level" />
      </g>
    </svg>
  )
}
