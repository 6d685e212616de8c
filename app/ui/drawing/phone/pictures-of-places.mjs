// Places of a commune.
import { areca, at, banana, house } from '../../../../content/drawing/kit.mjs'
import { backdrop, blob, dot, ink, poly, rect, ring, thin, tone, turned } from './pen.mjs'

const sky = (fill = 'f-mist', ground = 'f-wall', y = 104) =>
  backdrop(fill) + tone(`M0 ${y}h160v${120 - y}H0z`, ground) + ink(`M0 ${y}h160`)
const sun = (x, y, r) =>
  tone(`M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 -${2 * r} 0z`, 'f-sun')
const road = () =>
  tone('M58 60h44l58 60H0z', 'f-dim') + ink('M58 60L0 120M102 60l58 60') + thin('M80 66v8M80 84v12M80 106v14')
const tree = (x, y, s = 1) =>
  turned(
    x,
    y,
    0,
    ink('M-2 0l1 -22M4 0l-2 -22') +
      blob('M1 -20q-22 2 -22 -18q0 -14 12 -16q4 -14 18 -10q14 2 13 16q10 6 5 18q-6 12 -26 10z', 'f-leaf'),
    s,
  )
const squares = 'M0 0h6v6H0zM10 0h6v6h-6zM0 10h6v6H0zM8 8h3v3H8zM12 12h4v4h-4zM13 8h3v2h-3z'

const tuft = (x, y, s) =>
  turned(
    x,
    y,
    0,
    blob('M-2 0q-3 -10 -11 -13q7 0 10 5q-1 -10 2 -15q4 6 3 15q3 -6 10 -6q-7 4 -9 14z', 'f-leaf'),
    s,
  )
const buffalo = (x, y) =>
  turned(
    x,
    y,
    0,
    blob('M-20 -24q4 -12 18 -12h26q16 0 17 14V4h-8v-12H3V4h-8V-8q-12 -2 -15 -16z', 'f-dim') +
      blob('M-22 -28q-14 -4 -18 6q-4 14 6 17q10 0 14 -12z', 'f-dim') +
      ink('M-34 -26q-16 0 -16 -14q6 8 18 8M-26 -29q2 -14 14 -14q-8 4 -8 14M40 -20q5 6 3 14') +
      dot(-32, -17, 1.6) +
      thin('M-38 -9q3 2 6 1'),
  )

export const placePictures = {
  stall: () => sky() + sun(128, 26, 20) + at(3, -36, 0.96, house(4, 2)) + thin('M10 112h26M110 114h30'),
  'qr-stand': () =>
    backdrop('f-leaf') +
    tone('M0 96h160v24H0z', 'f-clay') +
    ink('M0 96h160') +
    poly(
      [
        [44, 104],
        [116, 104],
        [108, 92],
        [52, 92],
      ],
      'f-dim',
    ) +
    rect(52, 16, 56, 78, 'f-paper') +
    rect(52, 16, 56, 14, 'f-green') +
    `<g transform="translate(60 37) scale(2.5)"><path class="f-ink" d="${squares}"/></g>` +
    thin('M62 85h36') +
    ring(24, 88, 13, 'f-mari') +
    ring(138, 90, 11, 'f-mari') +
    blob('M24 76q4 -8 12 -6q-2 8 -12 6z', 'f-leaf'),
  house: () =>
    sky() + sun(30, 30, 20) + at(0, -42, 1, house(0, 2)) + areca(146, 106, 64) + thin('M14 112h30M84 114h34'),
  classroom: () =>
    backdrop('f-wall') +
    tone('M0 92h160v28H0z', 'f-sun') +
    ink('M0 92h160') +
    rect(34, 12, 92, 46, 'f-green') +
    thin('M28 60h104') +
    '<path class="w" d="M48 26h40M48 36h58M48 46h26"/>' +
    [16, 64, 112]
      .map(
        (x) =>
          ring(x + 16, 76, 8, 'f-skin') +
          tone(`M${x + 8} 76q-1 -10 8 -10t8 10q-8 -2 -16 0z`, 'f-hair') +
          blob(`M${x + 5} 100q0 -16 11 -16t11 16z`, x === 64 ? 'f-mari' : 'f-paper') +
          rect(x - 6, 98, 44, 6, 'f-clay') +
          ink(`M${x} 104v14M${x + 32} 104v14`),
      )
      .join(''),
  'road-hole': () =>
    sky('f-mist', 'f-leaf', 60) +
    tree(24, 66, 0.8) +
    tree(136, 64, 0.7) +
    road() +
    blob('M52 94q4 -14 30 -13q26 1 25 12q-3 12 -28 12q-26 0 -27 -11z', 'f-ink') +
    tone('M58 96q10 -8 24 -6q18 2 22 6q-6 7 -24 7q-18 0 -22 -7z', 'f-clay') +
    thin('M50 96l-10 4M106 90l9 -3M62 83l-5 -6M98 104l6 6'),
  flood: () =>
    backdrop('f-dim') +
    at(24, -34, 0.9, house(3, 0)) +
    turned(140, 96, 0, banana(0, 0), 0.8) +
    tone('M0 78q20 -6 40 0t40 0t40 0t40 0v42H0z', 'f-leaf') +
    ink('M0 78q20 -6 40 0t40 0t40 0t40 0') +
    thin('M8 92q10 -4 20 0t20 0M70 90q10 -4 20 0t20 0M118 100q10 -4 20 0t18 0M20 108q10 -4 20 0t20 0') +
    blob('M82 100h44q-6 12 -14 12H96q-10 0 -14 -12z', 'f-clay') +
    ink('M20 8l-5 12M48 4l-5 12M76 8l-5 12M104 4l-5 12M132 8l-5 12'),
  storm: () =>
    sky('f-dim', 'f-leaf') +
    turned(
      112,
      104,
      14,
      ink('M-3 0Q0 -30 6 -62M4 0Q8 -30 9 -62') +
        [
          'M8 -62Q34 -76 50 -56Q28 -62 8 -62z',
          'M8 -62Q30 -60 40 -40Q24 -54 8 -62z',
          'M8 -62Q24 -88 46 -84Q28 -72 8 -62z',
          'M8 -62Q-8 -72 -14 -58Q0 -64 8 -62z',
        ]
          .map((leaf) => blob(leaf, 'f-leaf'))
          .join(''),
    ) +
    at(2, 44, 0.42, house(2, 1)) +
    blob('M18 38q-12 -2 -10 -13q3 -9 13 -8q4 -12 18 -10q12 2 13 12q14 -4 18 7q2 11 -10 12z', 'f-mist') +
    poly(
      [
        [46, 40],
        [34, 58],
        [42, 58],
        [37, 72],
        [54, 52],
        [46, 52],
        [52, 40],
      ],
      'f-mari',
    ) +
    ink('M74 16h34q10 0 9 -7M84 28h48q12 1 10 11M20 84h20M66 96h16'),
  'street-light': () =>
    backdrop('f-hair') +
    tone('M0 100h160v20H0z', 'f-dim') +
    ink('M0 100h160') +
    tone('M92 34L56 100h72z', 'f-lit') +
    rect(36, 16, 6, 84, 'f-clay') +
    '<path class="w" d="M39 18q4 -8 20 -8h24"/>' +
    poly(
      [
        [78, 14],
        [106, 14],
        [100, 30],
        [84, 30],
      ],
      'f-paper',
    ) +
    at(118, 66, 0.26, house(0, 0)) +
    rect(30, 96, 18, 6, 'f-dim') +
    tone(
      'M16 20a1.500 1.500 0 1 0 3 0a1.500 1.500 0 1 0 -3 0zM130 18a1.500 1.500 0 1 0 3 0a1.500 1.500 0 1 0 -3 0zM142 44a1.500 1.500 0 1 0 3 0a1.500 1.500 0 1 0 -3 0z',
      'f-sun',
    ),
  rubbish: () =>
    sky('f-mist', 'f-wall', 86) +
    tree(140, 88, 0.9) +
    blob('M30 100q-10 -32 14 -38l-5 -9l8 4l6 -5l2 10q20 8 12 38z', 'f-hair') +
    '<path class="w" d="M46 68q-6 8 -5 18"/>' +
    blob('M66 104q-8 -24 10 -30l-3 -8l7 3l5 -4l1 9q16 6 9 30z', 'f-leaf') +
    poly(
      [
        [96, 84],
        [122, 80],
        [128, 104],
        [102, 108],
      ],
      'f-clay',
    ) +
    thin('M97 88l26 -4') +
    rect(16, 98, 10, 14, 'f-mari') +
    ink('M19 98v-5h4v5') +
    blob('M74 108h16l-3 8H78z', 'f-paper') +
    thin('M58 58q-3 -4 0 -8t0 -8M92 62q-3 -4 0 -8t0 -8') +
    dot(70, 50, 1.2) +
    dot(84, 44, 1.2) +
    dot(108, 66, 1.2),
  field: () =>
    backdrop('f-mist') +
    sun(122, 30, 20) +
    tone('M0 54Q30 34 62 44T130 38T160 46V64H0z', 'f-leaf') +
    thin('M0 54Q30 34 62 44T130 38T160 46') +
    tone('M0 60h160v60H0z', 'f-sun') +
    ink('M0 60h160M0 84h160') +
    [10, 32, 128, 150].map((x) => tuft(x, 76, 0.8)).join('') +
    buffalo(80, 84) +
    [8, 38, 68, 98, 128, 154].map((x, k) => tuft(x, 104 + (k % 2) * 10, 1.2)).join(''),
}
