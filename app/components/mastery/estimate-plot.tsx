import { LEVEL_BOUNDS } from '~/domain/mastery/level-bounds'
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
      <LevelAt level="mastered" y={bands.mastered / 2} />
      <LevelAt level="fair" y={(bands.mastered + bands.fair) / 2} />
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

/** The window of a level beside its band, as in `Drawing` but small: three panes lit, or four and rays. */
function LevelAt({ level, y }: { level: 'fair' | 'mastered'; y: number }) {
  const isMastered = level === 'mastered'
  return (
    <svg x="100%" y={`${y}%`} overflow="visible" aria-hidden="true">
      <g transform="translate(19 0)">
        <path className="pane-dark" d="M-8 -8h16v16h-16z" />
        <path className="pane-light" d={isMastered ? 'M-8 -8h16v16h-16z' : 'M-8 0h16v8h-16zM-8 -8h8v8h-8z'} />
        <path className="pane-frame" d="M-8 -8h16v16h-16zM0 -8v16M-8 0h16" />
        {isMastered && (
          <path className="pane-frame" d="M-11 0h-3M11 0h3M0 -11v-3M-10 -10l-2 -2M10 -10l2 -2" />
        )}
      </g>
    </svg>
  )
}
