// Papers and cards, as one photographs them on a table. Nothing on them can be read, and no emblem is drawn.
import { backdrop, blob, dot, ink, poly, rect, ring, round, thin, tone, turned, writing } from './pen.mjs'

const table = () =>
  backdrop('f-clay') + thin('M0 26h160M0 58h160M0 92h160M40 0v26M110 26v32M52 58v34M124 92v28')
const sheet = (body, degrees = 0) =>
  table() + turned(80, 60, degrees, rect(-38, -54, 76, 108, 'f-paper') + body)
const face = (x, y, s = 1) =>
  turned(
    x,
    y,
    0,
    blob('M-14 21q0 -15 14 -15t14 15z', 'f-green') +
      ring(0, -4, 9, 'f-skin') +
      tone('M-10 -4q-1 -10 10 -10t10 9q-7 0 -10 -4q-4 4 -10 5z', 'f-hair') +
      dot(-3, -2, 0.9) +
      dot(3, -2, 0.9) +
      thin('M-3 2q3 2 6 0'),
    s,
  )
const card = (body, fill, degrees = 0) =>
  table() + turned(80, 60, degrees, round(-66, -41, 132, 82, 6, fill) + body)
const stamp = (x, y, degrees) =>
  turned(
    x,
    y,
    degrees,
    '<path class="f-red" d="M-11 0a11 11 0 1 0 22 0a11 11 0 1 0 -22 0zM-8.500 0a8.500 8.500 0 1 1 17 0a8.500 8.500 0 1 1 -17 0zM-5 -1.200h10v2.400h-10z" fill-rule="evenodd"/>',
  )

export const paperPictures = {
  'id-front': () =>
    card(
      tone('M-66 -31h132v12h-132z', 'f-leaf') +
        thin('M-40 -25h80') +
        rect(-57, -13, 36, 44, 'f-mist') +
        face(-39, 8, 1) +
        writing(-12, -8, 62, 1) +
        ink('M-12 2h66M-12 12h44') +
        writing(-12, 23, 66, 2, 8),
      'f-sun',
      -3,
    ),
  'id-back': () =>
    card(
      rect(-56, -30, 26, 20, 'f-mari') +
        thin('M-56 -20h26M-43 -30v20') +
        writing(-18, -26, 70, 3, 9) +
        tone(
          'M-56 4h8v8h-8zM-44 4h4v4h-4zM-36 4h8v8h-8zM-48 14h4v4h-4zM-40 12h6v4h-6zM-56 22h8v8h-8zM-44 22h4v8h-4zM-36 20h4v4h-4zM-32 26h4v4h-4z',
          'f-ink',
        ) +
        ink('M-16 10h74M-16 18h74M-16 26h74'),
      'f-sun',
      2,
    ),
  licence: () =>
    card(
      rect(-57, -28, 34, 42, 'f-mist') +
        face(-40, -7, 0.95) +
        ink('M-14 -26h68') +
        writing(-14, -14, 68, 3, 9) +
        ring(-41, 26, 7, 'f-paper') +
        ring(-22, 26, 7, 'f-paper') +
        ink('M-41 26l7 -8h9l3 8M-30 18l-3 -4') +
        ink('M10 26h44'),
      'f-wall',
      -2,
    ),
  'health-card': () =>
    card(
      tone('M-54 -24h6v6h6v6h-6v6h-6v-6h-6v-6h6z', 'f-green') +
        ink('M-32 -18h82') +
        thin('M-32 -8h60') +
        writing(-56, 8, 84, 3, 10) +
        rect(36, 4, 22, 22, 'f-paper') +
        tone('M39 7h5v5h-5zM50 7h5v5h-5zM39 18h5v5h-5zM47 14h4v4h-4zM51 19h4v4h-4z', 'f-ink'),
      'f-leaf',
      3,
    ),
  prescription: () =>
    sheet(
      tone('M-30 -44h6v5h5v6h-5v5h-6v-5h-5v-6h5z', 'f-green') +
        ink('M-14 -40h44M-14 -32h28') +
        ['-16', '2', '20']
          .map((y) => ring(-26, +y, 3.4, 'f-mari') + thin(`M-18 ${y}h46M-18 ${+y + 7}h30`))
          .join('') +
        ink('M4 42q6 -12 9 -3q2 6 6 -1q3 -5 8 0'),
      -4,
    ),
  paper: () =>
    sheet(ink('M-20 -42h40M-14 -34h28') + writing(-29, -20, 58, 7, 8) + ink('M6 44q5 -9 8 -2q3 5 10 -3'), 3),
  'paper-stamp': () =>
    sheet(
      ink('M-20 -42h40M-14 -34h28') +
        writing(-29, -20, 58, 5, 8) +
        stamp(14, 32, -12) +
        ink('M6 42q6 -10 9 -2q3 5 12 -4'),
      -2,
    ),
  bill: () =>
    table() +
    turned(
      80,
      60,
      4,
      poly(
        [
          [-30, -56],
          [30, -56],
          [30, 52],
          [22, 46],
          [15, 52],
          [7, 46],
          [0, 52],
          [-8, 46],
          [-15, 52],
          [-23, 46],
          [-30, 52],
        ],
        'f-paper',
      ) +
        ink('M-14 -45h28') +
        [-32, -22, -12, -2].map((y) => thin(`M-22 ${y}h24M10 ${y}h12`)).join('') +
        tone('M-24 10h48v13h-48z', 'f-mari') +
        ink('M-20 16.500h12M4 16.500h16M-22 32h44'),
    ),
  newspaper: () =>
    table() +
    turned(
      80,
      60,
      -3,
      poly(
        [
          [-64, -44],
          [64, -44],
          [64, 46],
          [-64, 46],
        ],
        'f-paper',
      ) +
        ink('M-54 -34h108M-54 -28h108') +
        rect(-54, -20, 50, 34, 'f-sun') +
        tone('M-52 12l14 -16l10 9l8 -8l14 15z', 'f-leaf') +
        ring(-16, -11, 4, 'f-mari') +
        ink('M4 -16h50M4 -8h38') +
        writing(4, 2, 50, 5, 8) +
        writing(-54, 24, 50, 2, 8),
    ),
}
