// What stands on a home screen.
import { blob, dot, ink, poly, rect, ring, round, thin, tone } from './pen.mjs'

const petals = (count, out, into, twist) =>
  Array.from({ length: count * 4 }, (_, k) => {
    const turn = ((k + twist) / (count * 4)) * Math.PI * 2
    const r = k % 4 < 2 ? out : into
    return [24 + Math.cos(turn) * r, 24 + Math.sin(turn) * r]
  })

export const appIcons = {
  bank: () =>
    rect(6, 37, 36, 5, 'f-wall') +
    [10, 21, 32].map((x) => rect(x, 21, 6, 16, 'f-paper')).join('') +
    poly(
      [
        [4, 20],
        [24, 6],
        [44, 20],
      ],
      'f-clay',
    ) +
    ring(24, 15, 2.6, 'f-mari'),
  wallet: () =>
    poly(
      [
        [11, 16],
        [33, 7],
        [37, 16],
      ],
      'f-leaf',
    ) +
    round(5, 14, 36, 27, 4, 'f-clay') +
    round(28, 22, 15, 11, 4, 'f-sun') +
    dot(34, 27.5, 2),
  chat: () =>
    blob('M19 6h20q4 0 4 4v12q0 4 -4 4v6l-7 -6H19q-4 0 -4 -4V10q0 -4 4 -4z', 'f-leaf') +
    blob('M9 18h20q4 0 4 4v11q0 4 -4 4H18l-8 6v-6H9q-4 0 -4 -4V22q0 -4 4 -4z', 'f-paper') +
    thin('M11 25h16M11 31h10'),
  sms: () =>
    blob('M9 8h30q4 0 4 4v19q0 4 -4 4H22l-10 7v-7H9q-4 0 -4 -4V12q0 -4 4 -4z', 'f-mari') +
    dot(15, 21.5, 2.4) +
    dot(24, 21.5, 2.4) +
    dot(33, 21.5, 2.4),
  call: () =>
    blob(
      'M8 10q3 -4 7 -5q2 0 3 2l4 8q1 2 -1 4l-3 3q3 7 9 10l3 -3q2 -2 4 -1l8 4q2 1 2 3q-1 5 -5 7q-3 2 -7 1Q11 38 6 18q-1 -5 2 -8z',
      'f-leaf',
    ) + ink('M30 6q11 1 12 12M29 12.500q6 .5 7 6.500'),
  camera: () =>
    poly(
      [
        [16, 13],
        [19, 7],
        [30, 7],
        [33, 13],
      ],
      'f-clay',
    ) +
    round(4, 13, 40, 28, 4, 'f-mari') +
    ring(24, 27, 9.5, 'f-paper') +
    ring(24, 27, 4.5, 'f-mist') +
    dot(38, 18.5, 1.5),
  photos: () =>
    round(4, 8, 40, 33, 3, 'f-sun') +
    tone('M7 37l11 -14l8 9l5 -5l10 10z', 'f-leaf') +
    ink('M6 38l12 -15l9 11M24 31l7 -6l11 12') +
    ring(33, 17, 4, 'f-mari'),
  files: () =>
    blob('M5 12q0 -3 3 -3h11l4 5h17q3 0 3 3v21q0 3 -3 3H8q-3 0 -3 -3z', 'f-mari') +
    poly(
      [
        [11, 19],
        [36, 18],
        [36, 26],
        [11, 26],
      ],
      'f-paper',
    ) +
    blob('M5 24h38v14q0 3 -3 3H8q-3 0 -3 -3z', 'f-sun'),
  settings: () => poly(petals(8, 19.5, 14.5, 0.5), 'f-dim') + ring(24, 24, 6.5, 'f-paper'),
  store: () =>
    ink('M16 16q0 -10 8 -10t8 10') +
    blob('M8 15h32l3 24q0 3 -3 3H8q-3 0 -3 -3z', 'f-mari') +
    rect(16, 22, 16, 14, 'f-paper') +
    thin('M24 22v14M16 29h16'),
  web: () =>
    ring(24, 24, 19, 'f-leaf') +
    thin('M24 5q-20 19 0 38q20 -19 0 -38M24 5v38M5 24h38M9 13.500q15 7 30 0M9 34.500q15 -7 30 0'),
  map: () =>
    poly(
      [
        [5, 12],
        [17, 8],
        [30, 12],
        [43, 8],
        [43, 38],
        [30, 42],
        [17, 38],
        [5, 42],
      ],
      'f-mist',
    ) +
    thin('M17 8v30M30 12v30M5 31q10 -8 20 -3t18 -6') +
    blob('M26 33Q16 22 16.500 15.500q1 -8.500 9.500 -8.500t9.500 8.500Q36 22 26 33z', 'f-mari') +
    ring(26, 16, 3.4, 'f-paper'),
  id: () =>
    round(4, 10, 40, 29, 3, 'f-sun') +
    ring(15, 21, 5, 'f-skin') +
    blob('M7.500 34q1 -8 7.500 -8t7.500 8z', 'f-green') +
    ink('M27 18h12M27 25h12M27 32h7'),
  health: () =>
    blob(
      'M24 42Q4 29 5 17.500q1 -10 10 -10q6 0 9 6.500q3 -6.500 9 -6.500q9 0 10 10q1 11.500 -19 24.500z',
      'f-clay',
    ) +
    tone('M21.500 15h6v6h6v6h-6v6h-6v-6h-6v-6h6z', 'f-paper') +
    thin('M21.500 15h6v6h6v6h-6v6h-6v-6h-6v-6h6z'),
  shop: () =>
    rect(8, 21, 32, 21, 'f-wall') +
    rect(13, 28, 9, 14, 'f-clay') +
    rect(27, 27, 9, 8, 'f-lit') +
    poly(
      [
        [8, 7],
        [40, 7],
        [44, 20],
        [4, 20],
      ],
      'f-paper',
    ) +
    tone('M15 7.500h7l-1 13H12.500zM28.500 7.500h6l3 13h-7.500z', 'f-green') +
    ink('M4 20q5 6 10 0q5 6 10 0q5 6 10 0q5 6 10 0'),
  mail: () => round(4, 10, 40, 29, 3, 'f-sun') + ink('M5 12l19 16L43 12M5 37l13 -13M43 37L30 24'),
  calendar: () =>
    round(6, 9, 36, 33, 3, 'f-paper') +
    blob('M9 9h30q3 0 3 3v7H6v-7q0 -3 3 -3z', 'f-clay') +
    ink('M15 5v8M33 5v8') +
    tone('M27 32h7v6h-7z', 'f-mari') +
    ink('M13 26h2M23 26h2M33 26h2M13 34h2M23 34h2M33 34h2'),
  clock: () => ring(24, 24, 19, 'f-sun') + ink('M24 12v12.500l8 5') + thin('M24 7v2M24 39v2M7 24h2M39 24h2'),
  notes: () =>
    poly(
      [
        [9, 6],
        [36, 6],
        [36, 42],
        [9, 42],
      ],
      'f-sun',
    ) +
    thin('M14 15h16M14 22h16M14 29h9') +
    poly(
      [
        [39, 16],
        [44, 21],
        [29, 37],
        [23, 39],
        [25, 32],
      ],
      'f-mari',
    ) +
    thin('M25 32l4 5'),
  contacts: () =>
    round(9, 5, 33, 38, 3, 'f-leaf') +
    ink('M5 13h8M5 24h8M5 35h8') +
    ring(26, 18, 6, 'f-skin') +
    blob('M15 36q1 -10 11 -10t11 10z', 'f-paper'),
  video: () =>
    poly(
      [
        [31, 21],
        [44, 13],
        [44, 36],
        [31, 28],
      ],
      'f-leaf',
    ) +
    round(4, 11, 29, 27, 4, 'f-clay') +
    poly(
      [
        [14, 17],
        [26, 24.5],
        [14, 32],
      ],
      'f-paper',
    ),
  music: () =>
    poly(
      [
        [17, 10],
        [40, 5],
        [40, 13],
        [17, 18],
      ],
      'f-mari',
    ) +
    ink('M17 18v18M40 13v18') +
    ring(12, 36, 5.5, 'f-leaf') +
    ring(35, 31, 5.5, 'f-leaf'),
  game: () =>
    blob('M15 13h18q8 0 10 12q2 13 -4 13q-4 0 -8 -8H17q-4 8 -8 8q-6 0 -4 -13q2 -12 10 -12z', 'f-leaf') +
    ink('M15 18v8M11 22h8') +
    ring(31, 20, 2.2, 'f-mari') +
    ring(36, 24.5, 2.2, 'f-mari'),
  light: () =>
    blob('M18 32q0 -3 -4 -7q-4 -5 -2 -11q3 -8 12 -8t12 8q2 6 -2 11q-4 4 -4 7z', 'f-lit') +
    rect(18, 33, 12, 8, 'f-dim') +
    thin('M18 37h12M21 32v-8l3 2l3 -2v8') +
    ink('M4 16h4M40 16h4M8 5l3 3M40 5l-3 3'),
}
