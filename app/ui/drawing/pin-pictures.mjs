// The twelve pictures of a picture PIN, 64 x 64: told apart by outline alone, each with a name that a child says.
import { hen, reseed } from '../../../content/drawing/kit.mjs'
import { blob, dot, ink, poly, rect, ring, thin, tone, turned } from './phone/pen.mjs'

const pictures = {
  hen: () => turned(34, 59, 0, hen(0, 0), 1.62),
  fish: () =>
    blob(
      'M5 33q16 -21 38 -6q3 2 5 5l11 -11q3 12 -1 13q4 3 2 14l-13 -10q-18 17 -35 5q-5 -4 -7 -10z',
      'f-mari',
    ) +
    ink('M22 22q7 11 0 22') +
    dot(14, 30, 2.2) +
    thin('M30 26q4 3 0 6M38 28q4 3 0 6M30 37q4 3 0 6M38 36q4 3 0 5M8 37q3 1 5 -1'),
  buffalo: () =>
    blob('M19 25Q3 25 5 7Q12 17 25 17h14Q52 17 59 7Q61 25 45 25z', 'f-wall') +
    blob('M20 22q12 -6 24 0q4 12 -2 24q-2 11 -10 11t-10 -11q-6 -12 -2 -24z', 'f-dim') +
    blob('M20 27q-10 -2 -13 5q7 6 14 1zM44 27q10 -2 13 5q-7 6 -14 1z', 'f-dim') +
    blob('M24 46q8 -5 16 0q2 10 -8 11q-10 -1 -8 -11z', 'f-clay') +
    dot(26, 33, 2.2) +
    dot(38, 33, 2.2) +
    dot(29, 51, 1.4) +
    dot(35, 51, 1.4),
  cat: () =>
    blob('M11 27L12 7l13 10q7 -2 14 0L52 7l1 20q5 12 -3 21q-7 8 -18 8t-18 -8q-8 -9 -3 -21z', 'f-sun') +
    tone('M14 13l7 6l-6 5zM50 13l-7 6l6 5z', 'f-clay') +
    dot(23, 32, 2.6) +
    dot(41, 32, 2.6) +
    tone('M28 40h8l-4 4z', 'f-ink') +
    ink('M32 44v3q-4 5 -8 1M32 47q4 5 8 1') +
    thin('M18 41L4 38M18 45L5 48M46 41l14 -3M46 45l13 3M28 17v6M32 16v7M36 17v6'),
  house: () =>
    rect(12, 30, 40, 27, 'f-wall') +
    poly(
      [
        [5, 32],
        [17, 12],
        [47, 12],
        [59, 32],
      ],
      'f-clay',
    ) +
    rect(27, 39, 11, 18, 'f-lit') +
    thin('M17 20h30M12 26h40M24 14v4M36 14v4M20 22v3M32 22v3M44 22v3M32.500 39v18'),
  boat: () =>
    blob('M4 41q14 5 28 5t28 -5q-5 16 -14 16H18q-9 0 -14 -16z', 'f-clay') +
    ink('M31 45V6') +
    blob('M31 8q20 11 18 32H31z', 'f-mari') +
    blob('M27 16q-13 9 -14 24h14z', 'f-paper') +
    thin('M33 18q8 5 11 10M33 29h14M3 61q5 -4 10 0t10 0t10 0t10 0t10 0'),
  hat: () =>
    blob('M4 44Q24 26 31 10q1 -2 2 0Q40 26 60 44Q32 56 4 44z', 'f-mari') +
    thin('M23 26q9 4 18 0M15 35q17 6 34 0M32 9v42M31 11L17 48M33 11l14 37') +
    ink('M13 48q2 13 17 11q7 -1 4 -6'),
  kite: () =>
    poly(
      [
        [31, 4],
        [53, 25],
        [31, 50],
        [11, 25],
      ],
      'f-leaf',
    ) +
    tone('M32 5l20 21H32zM31 26v23L12 26z', 'f-mari') +
    ink('M31 4v46M11 25h42') +
    blob('M31 50l-7 5l1 -7zM31 50l7 6l-1 -7z', 'f-red') +
    ink('M31 50q-3 8 5 9t12 1'),
  lotus: () =>
    blob('M32 46Q8 46 4 29q12 -3 20 5z', 'f-wall') +
    blob('M32 46q24 0 28 -17q-12 -3 -20 5z', 'f-wall') +
    blob('M32 47Q11 38 15 17q14 5 17 17z', 'f-clay') +
    blob('M32 47q21 -9 17 -30q-14 5 -17 17z', 'f-clay') +
    blob('M32 47q-16 -18 0 -39q16 21 0 39z', 'f-sun') +
    thin('M32 16v18M21 25q6 6 9 14M43 25q-6 6 -9 14') +
    blob('M8 55q24 -10 48 0q-24 9 -48 0z', 'f-leaf'),
  melon: () =>
    blob('M4 22h56q-2 33 -28 33T4 22z', 'f-green') +
    blob('M10 22h44q-2 26 -22 26T10 22z', 'f-red') +
    ['M20 29l2 5', 'M32 28v5', 'M44 29l-2 5', 'M26 38l1 4', 'M38 38l-1 4'].map((seed) => ink(seed)).join(''),
  star: () =>
    poly(
      [
        [32, 4],
        [40, 23],
        [60, 25],
        [45, 38],
        [50, 58],
        [32, 47],
        [14, 58],
        [19, 38],
        [4, 25],
        [24, 23],
      ],
      'f-lit',
    ),
  drum: () =>
    blob('M10 19q-7 16 2 31q20 11 40 0q9 -15 2 -31z', 'f-red') +
    blob('M10 19q22 -13 44 0q-22 13 -44 0z', 'f-wall') +
    thin('M9 27q23 13 46 0M10 44q22 13 44 0') +
    [14, 22, 32, 42, 50].map((x) => dot(x, 33 - Math.abs(x - 32) * 0.16, 1.1)).join('') +
    ink('M27 17L6 4M37 17L58 4') +
    ring(5, 4, 2.6, 'f-mari') +
    ring(59, 4, 2.6, 'f-mari'),
}

export function pinPictureSymbols() {
  reseed(41)
  return Object.fromEntries(
    Object.entries(pictures).map(([name, draw]) => [name, { box: [0, 0, 64, 64], body: draw() }]),
  )
}
