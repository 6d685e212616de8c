// Goods, as they are photographed for a market.
import { chick, hen } from '../../../../content/drawing/kit.mjs'
import { backdrop, blob, dot, ink, poly, rect, ring, round, tableTop, thin, tone, turned } from './pen.mjs'

const orange = (x, y, r = 16) =>
  ring(x, y, r, 'f-mari') +
  blob(`M${x} ${y - r + 2}q4 -10 15 -8q-3 10 -15 8z`, 'f-leaf') +
  thin(`M${x - r * 0.6} ${y}q0 -6 5 -9`)
const leafy = (x, y, s, lean) =>
  turned(
    x,
    y,
    lean,
    blob('M0 0q-22 -10 -19 -34q3 -12 13 -8q4 -15 14 -9q9 2 7 13q11 0 10 12q-2 18 -18 26z', 'f-leaf') +
      ink('M2 -2q-2 -22 -8 -34M3 -2q2 -20 8 -34M2 -6l-12 -16M4 -6l12 -14'),
    s,
  )

export const goodsPictures = {
  oranges: () =>
    backdrop('f-mist') +
    tableTop('f-sun') +
    orange(62, 58) +
    orange(98, 56) +
    orange(80, 46, 15) +
    orange(46, 76) +
    orange(80, 74, 17) +
    orange(114, 76) +
    blob('M22 78h116q-4 30 -30 32H52q-26 -2 -30 -32z', 'f-clay') +
    thin('M30 92q50 8 100 0M38 102q42 6 84 0M50 80l6 28M80 82v28M110 80l-6 28'),
  vegetables: () =>
    backdrop('f-sun') +
    tableTop('f-wall') +
    leafy(44, 92, 1.35, -12) +
    leafy(82, 88, 1.5, 4) +
    blob('M104 92q-3 -32 15 -34q20 0 20 19q0 17 -14 17z', 'f-mari') +
    ink('M119 58q-1 -9 5 -13M113 62q-4 12 -1 30M128 62q5 12 0 31') +
    blob('M28 96q22 -12 46 -2l10 4l-10 4q-26 10 -46 -6z', 'f-clay') +
    thin('M36 94l3 5M48 91l3 5M60 92l2 5'),
  rice: () =>
    backdrop('f-leaf') +
    tableTop('f-wall', 96) +
    blob('M48 42q-12 26 -8 58q40 10 80 0q4 -32 -8 -58z', 'f-sun') +
    blob('M52 42q-6 -18 6 -24q22 8 44 0q12 6 6 24q-28 8 -56 0z', 'f-sun') +
    ink('M50 42q30 8 60 0') +
    ring(80, 72, 18, 'f-paper') +
    blob('M80 86q-3 -18 0 -28q3 10 0 28z', 'f-leaf') +
    thin(
      'M80 64q-9 -2 -10 6q8 2 10 -1M80 64q9 -2 10 6q-8 2 -10 -1M80 74q-9 -2 -10 6q8 2 10 -1M80 74q9 -2 10 6q-8 2 -10 -1',
    ) +
    tone(
      'M20 104a5 2.500 0 1 0 10 0a5 2.500 0 1 0 -10 0zM32 108a4 2 0 1 0 8 0a4 2 0 1 0 -8 0zM126 106a5 2.500 0 1 0 10 0a5 2.500 0 1 0 -10 0z',
      'f-paper',
    ),
  chicken: () =>
    backdrop('f-mist') +
    tableTop('f-sun', 90) +
    turned(78, 102, 0, hen(0, 0), 2.6) +
    turned(124, 104, 0, chick(0, 0), 1.7) +
    turned(30, 106, 0, chick(0, 0), 1.5),
  fish: () =>
    backdrop('f-leaf') +
    blob('M14 76q66 -34 132 0q-8 26 -66 26t-66 -26z', 'f-paper') +
    blob(
      'M26 66q26 -34 74 -18q10 4 16 14l18 -15q4 14 -2 19q6 6 4 20l-20 -14q-34 22 -70 8q-12 -4 -20 -14z',
      'f-dim',
    ) +
    ink('M54 48q8 16 0 33M72 46q10 -12 22 -1M70 82q9 8 18 0') +
    dot(42, 60, 2.6) +
    thin(
      'M66 56q5 3 0 7M78 54q5 3 0 7M90 56q5 3 0 7M72 66q5 3 0 7M84 66q5 3 0 7M96 66q5 3 0 6M28 67q5 2 8 0',
    ),
  honey: () =>
    backdrop('f-wall') +
    tableTop('f-leaf', 94) +
    round(50, 40, 60, 66, 12, 'f-mari') +
    rect(54, 24, 52, 15, 'f-clay') +
    rect(58, 58, 44, 30, 'f-paper') +
    poly(
      [
        [73, 66],
        [80, 62],
        [87, 66],
        [87, 75],
        [80, 79],
        [73, 75],
      ],
      'f-lit',
    ) +
    thin('M64 84h32M56 48q0 26 0 44') +
    blob('M128 70q8 -10 14 -2q2 8 -10 12q-10 2 -4 -10z', 'f-lit') +
    ink('M133 69l3 10M139 67l1 9M136 66q4 -8 9 -2M131 67q1 -8 6 -6') +
    thin('M126 84q-8 6 -4 12'),
  pills: () =>
    backdrop('f-mist') +
    tableTop('f-wall', 88) +
    rect(26, 46, 44, 56, 'f-paper') +
    rect(30, 32, 36, 14, 'f-leaf') +
    rect(26, 60, 44, 24, 'f-leaf') +
    tone('M45 65h6v4h4v6h-4v4h-6v-4h-4v-6h4z', 'f-paper') +
    turned(
      112,
      74,
      10,
      rect(-26, -30, 52, 60, 'f-dim') +
        [-14, 8].map((x) => [-18, 0, 18].map((y) => ring(x + 3, y, 7, 'f-paper')).join('')).join(''),
    ) +
    turned(84, 106, -14, blob('M-12 -5h24q5 0 5 5t-5 5h-24q-5 0 -5 -5t5 -5z', 'f-mari') + ink('M0 -5v10')),
  herbs: () =>
    backdrop('f-sun') +
    tableTop('f-clay', 96) +
    [-34, -18, 0, 18, 34]
      .map((lean) =>
        turned(
          80,
          96,
          lean,
          ink('M0 0V-72') +
            [-22, -40, -58]
              .map(
                (y) =>
                  blob(`M0 ${y}q-14 -2 -16 -14q13 -2 16 14z`, 'f-leaf') +
                  blob(`M0 ${y - 6}q14 -2 16 -14q-13 -2 -16 14z`, 'f-leaf'),
              )
              .join(''),
        ),
      )
      .join('') +
    blob('M66 82h28l2 12H64z', 'f-mari') +
    ink('M70 94l-8 16M80 94v18M90 94l8 16'),
  parcel: () =>
    backdrop('f-leaf') +
    tableTop('f-wall', 96) +
    poly(
      [
        [34, 42],
        [80, 30],
        [126, 42],
        [80, 56],
      ],
      'f-wall',
    ) +
    poly(
      [
        [34, 42],
        [80, 56],
        [80, 110],
        [34, 94],
      ],
      'f-clay',
    ) +
    poly(
      [
        [126, 42],
        [80, 56],
        [80, 110],
        [126, 94],
      ],
      'f-clay',
    ) +
    tone('M55 36.500l46 13v15l-11 3.500V53L46 39z', 'f-sun') +
    ink('M55 36.500l46 13v15l-10 3.500v-15l-46 -13.500') +
    poly(
      [
        [42, 70],
        [66, 78],
        [66, 94],
        [42, 86],
      ],
      'f-paper',
    ) +
    thin('M46 76l15 5M46 82l10 3.500'),
  shirt: () =>
    backdrop('f-sun') +
    ink('M80 18q0 -8 6 -8q6 1 4 7q-3 4 -10 7L50 38M80 24l30 14') +
    poly(
      [
        [58, 34],
        [70, 30],
        [80, 42],
        [90, 30],
        [102, 34],
        [134, 52],
        [124, 74],
        [110, 66],
        [110, 110],
        [50, 110],
        [50, 66],
        [36, 74],
        [26, 52],
      ],
      'f-leaf',
    ) +
    ink('M70 30l10 12l10 -12M80 42v68') +
    dot(84, 56, 1.6) +
    dot(84, 72, 1.6) +
    dot(84, 88, 1.6) +
    rect(92, 58, 14, 14, 'f-leaf') +
    thin('M38 70l-8 -14M122 70l8 -14'),
  fan: () =>
    backdrop('f-mist') +
    tableTop('f-wall', 100) +
    rect(75, 74, 10, 28, 'f-dim') +
    blob('M54 110q2 -10 26 -10t26 10z', 'f-leaf') +
    ring(80, 48, 38, 'f-paper') +
    [0, 120, 240]
      .map((turn) => turned(80, 48, turn, blob('M0 -6q-16 -12 -8 -24q16 -8 20 10q0 10 -12 14z', 'f-leaf')))
      .join('') +
    ring(80, 48, 6, 'f-mari') +
    thin('M42 48h26M92 48h26M80 10v26M80 60v26M53 21l18 18M107 21L89 39M53 75l18 -18M107 75L89 57'),
}
