// Things and signs.
import { blob, dot, ink, poly, rect, ring, round, thin, tone } from './pen.mjs'

const bust = (x, y, shirt, hair) =>
  blob(`M${x - 13} ${y + 22}q0 -14 13 -14t13 14z`, shirt) +
  ring(x, y - 2, 7.5, 'f-skin') +
  tone(`M${x - 8} ${y - 2}q-1 -9 8 -9t8 8q-6 0 -9 -4q-3 3 -7 5z`, hair) +
  dot(x - 2.5, y, 0.9) +
  dot(x + 3, y, 0.9)

export const thingIcons = {
  shield: () =>
    blob('M24 5q8 5 17 5q1 24 -17 33Q6 34 7 10q9 0 17 -5z', 'f-leaf') + ink('M15.500 23l6.500 7l11 -13'),
  lock: () =>
    ink('M14 21v-6q0 -10 10 -10t10 10v6') +
    round(8, 21, 32, 22, 3, 'f-mari') +
    dot(24, 30, 2.8) +
    ink('M24 31v6'),
  key: () =>
    poly(
      [
        [22, 21],
        [44, 21],
        [44, 34],
        [38, 34],
        [38, 28],
        [33, 28],
        [33, 32],
        [28, 32],
        [28, 28],
        [22, 28],
      ],
      'f-mari',
    ) +
    ring(15, 24, 11, 'f-mari') +
    ring(13, 24, 4, 'f-paper'),
  wifi: () =>
    tone('M24 39L6 20q18 -15 36 0z', 'f-sun') +
    ink('M4 18q20 -17 40 0M10.500 25q13.500 -11 27 0M17 32q7 -5.500 14 0') +
    dot(24, 39, 3),
  sim: () =>
    poly(
      [
        [10, 5],
        [29, 5],
        [39, 15],
        [39, 43],
        [10, 43],
      ],
      'f-leaf',
    ) +
    rect(16, 21, 17, 16, 'f-mari') +
    thin('M16 29h17M24.500 21v16'),
  bell: () =>
    blob('M24 8q12 1 12 14q0 9 5 13H7q5 -4 5 -13q0 -13 12 -14z', 'f-mari') +
    ink('M24 8V5') +
    blob('M19 36q1 7 5 7t5 -7z', 'f-clay'),
  people: () => bust(33, 18, 'f-leaf', 'f-hair') + bust(16, 21, 'f-mari', 'f-hair'),
  person: () =>
    blob('M6 43q0 -18 18 -18t18 18z', 'f-green') +
    ring(24, 16, 10.5, 'f-skin') +
    tone('M13 16q-1 -12 11 -12t11 11q-8 0 -12 -5q-4 4 -10 6z', 'f-hair') +
    dot(20.5, 18, 1.1) +
    dot(28, 18, 1.1) +
    thin('M20.500 22q4 3 7.500 0'),
  house: () =>
    rect(9, 21, 30, 21, 'f-wall') +
    poly(
      [
        [4, 23],
        [24, 6],
        [44, 23],
      ],
      'f-clay',
    ) +
    rect(20, 29, 9, 13, 'f-lit') +
    thin('M24.500 29v13'),
  book: () =>
    blob('M24 12q-7 -5 -20 -4v31q13 -1 20 4z', 'f-paper') +
    blob('M24 12q7 -5 20 -4v31q-13 -1 -20 4z', 'f-leaf') +
    thin('M9 15q6 0 10 2M9 22q6 0 10 2M9 29q6 0 10 2M39 15q-6 0 -10 2M39 22q-6 0 -10 2M39 29q-6 0 -10 2'),
  robot: () =>
    ink('M24 13V7M5 23v9M43 23v9') +
    ring(24, 6, 2.6, 'f-mari') +
    round(9, 13, 30, 27, 6, 'f-leaf') +
    ring(18, 24, 3.6, 'f-paper') +
    ring(30, 24, 3.6, 'f-paper') +
    dot(18, 24, 1.3) +
    dot(30, 24, 1.3) +
    ink('M17 33q7 3 14 0'),
  search: () =>
    ring(20, 20, 14, 'f-mist') +
    thin('M12 18q2 -7 9 -7') +
    poly(
      [
        [30, 32],
        [33, 29],
        [44, 40],
        [40, 44],
      ],
      'f-clay',
    ),
  cart: () =>
    ink('M3 8h6l6 26h24') +
    poly(
      [
        [10, 13],
        [44, 13],
        [39, 28],
        [14, 28],
      ],
      'f-mari',
    ) +
    thin('M21 13l2 15M32 13l-1 15') +
    ring(19, 40, 3.4, 'f-paper') +
    ring(36, 40, 3.4, 'f-paper'),
  truck: () =>
    rect(3, 12, 25, 23, 'f-clay') +
    poly(
      [
        [28, 19],
        [38, 19],
        [45, 27],
        [45, 35],
        [28, 35],
      ],
      'f-leaf',
    ) +
    poly(
      [
        [32, 22],
        [37, 22],
        [41, 27],
        [32, 27],
      ],
      'f-paper',
    ) +
    ring(13, 36, 5, 'f-dim') +
    ring(36, 36, 5, 'f-dim'),
  bill: () =>
    poly(
      [
        [10, 5],
        [38, 5],
        [38, 42],
        [33, 38],
        [29, 42],
        [24, 38],
        [19, 42],
        [15, 38],
        [10, 42],
      ],
      'f-paper',
    ) +
    tone('M15 28h18v5H15z', 'f-mari') +
    thin('M15 12h18M15 18h18M15 24h10') +
    ink('M15 33h18'),
  bolt: () =>
    poly(
      [
        [27, 4],
        [9, 27],
        [21, 27],
        [18, 44],
        [39, 19],
        [26, 19],
      ],
      'f-mari',
    ),
  water: () => blob('M24 4q16 18 15 27q-1 12 -15 12T9 31Q8 22 24 4z', 'f-leaf') + ink('M16 31q1 6 7 7'),
  school: () =>
    ink('M24 15V4') +
    poly(
      [
        [24, 4],
        [35, 7],
        [24, 10],
      ],
      'f-mari',
    ) +
    rect(4, 25, 40, 17, 'f-wall') +
    poly(
      [
        [13, 26],
        [24, 14],
        [35, 26],
        [35, 42],
        [13, 42],
      ],
      'f-wall',
    ) +
    ring(24, 24, 3.4, 'f-lit') +
    rect(20, 31, 8, 11, 'f-clay') +
    thin('M7 31h4v5H7zM37 31h4v5h-4z'),
  government: () =>
    rect(8, 17, 32, 22, 'f-wall') +
    rect(4, 11, 40, 7, 'f-green') +
    tone('M13 14.500h22', 'f-paper') +
    rect(20, 26, 8, 13, 'f-lit') +
    thin('M12 23h4v6h-4zM32 23h4v6h-4zM24 26v13') +
    poly(
      [
        [4, 39],
        [44, 39],
        [46, 43],
        [2, 43],
      ],
      'f-dim',
    ),
  warning: () =>
    poly(
      [
        [24, 5],
        [45, 41],
        [3, 41],
      ],
      'f-mari',
    ) +
    ink('M24 18v11') +
    dot(24, 35, 2.2),
  trash: () =>
    poly(
      [
        [10, 15],
        [38, 15],
        [35, 43],
        [13, 43],
      ],
      'f-dim',
    ) +
    rect(6, 10, 36, 5, 'f-clay') +
    ink('M18 10V6h12v4') +
    thin('M18 21l1 16M24 21v16M30 21l-1 16'),
  share: () =>
    ink('M14 24L34 12M14 24l20 13') +
    ring(34, 12, 6.5, 'f-leaf') +
    ring(34, 37, 6.5, 'f-leaf') +
    ring(12, 24, 7.5, 'f-mari'),
  cloud: () =>
    blob('M13 39q-9 0 -9 -9q0 -8 8 -9q1 -12 13 -12q10 0 12 10q8 1 8 10t-8 10z', 'f-mist') +
    thin('M17 22q1 -7 7 -8'),
  qr: () =>
    ink('M4 14V4h10M34 4h10v10M44 34v10H34M14 44H4V34') +
    rect(11, 11, 10, 10, 'f-mari') +
    rect(27, 11, 10, 10, 'f-mari') +
    rect(11, 27, 10, 10, 'f-mari') +
    tone('M27 27h4v4h-4zM33 27h4v4h-4zM27 33h4v4h-4zM33 33h4v4h-4z', 'f-ink'),
}
