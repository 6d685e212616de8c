// People, from the waist up, as in a photo somebody took of them.
import { at, kid, lady, man } from '../../../../content/drawing/kit.mjs'
import { grand, woman } from '../../../../content/drawing/parts.mjs'
import { backdrop, blob, dot, ink, poly, rect, ring, thin, tone } from './pen.mjs'

const sun = (x, y, r, fill = 'f-sun') =>
  tone(`M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 -${2 * r} 0z`, fill)
/** Head and shoulders; the head is a round of 26 about 80, 50. What is worn and how the hair lies is drawn around it. */
const portrait = ({
  ground = 'f-mist',
  glow = 'f-sun',
  behind = '',
  shirt,
  collar = '',
  hair,
  front = '',
  eyes = '',
}) =>
  backdrop(ground) +
  sun(80, 56, 50, glow) +
  behind +
  blob('M26 124q0 -34 32 -41l13 -5q9 6 18 0l13 5q32 7 32 41z', shirt) +
  collar +
  ring(80, 50, 26, 'f-skin') +
  hair +
  (eyes || dot(72, 53, 1.9) + dot(90, 53, 1.9)) +
  ink('M73 63q8 6 15 0') +
  thin('M81 54q3 4 0 5') +
  front
const shortHair = 'M53 52q-3 -32 27 -31q29 0 26 29q-18 0 -28 -13q-9 11 -25 15z'
const blush = tone(
  'M62 60a4 2.800 0 1 0 8 0a4 2.800 0 1 0 -8 0zM91 60a4 2.800 0 1 0 8 0a4 2.800 0 1 0 -8 0z',
  'f-clay',
)
const openCollar = (fill) => blob('M69 80l11 15l11 -15l9 5l-12 19l-8 -9l-8 9l-12 -19z', fill)
const cap = (fill) =>
  blob('M52 38q0 -24 28 -24t28 24q-28 -9 -56 0z', fill) +
  blob('M50 39q30 -11 60 0q-4 6 -10 5q-20 -5 -40 0q-6 1 -10 -5z', 'f-ink')

export const peoplePictures = {
  man: () => portrait({ shirt: 'f-leaf', collar: openCollar('f-paper'), hair: tone(shortHair, 'f-hair') }),
  woman: () =>
    portrait({
      ground: 'f-wall',
      glow: 'f-leaf',
      behind: tone('M50 52q-2 -35 30 -35t30 35q2 26 -4 42H54q-6 -18 -4 -42z', 'f-hair'),
      shirt: 'f-mari',
      hair: tone('M53 54q-1 -31 27 -31t27 30q-14 -2 -22 -17q-10 15 -32 18z', 'f-hair') + blush,
    }),
  'old-man': () =>
    portrait({
      ground: 'f-wall',
      shirt: 'f-green',
      collar: openCollar('f-wall'),
      hair:
        blob('M53 48q-1 -26 27 -27q28 0 27 26q-4 -8 -9 -12q-18 -6 -36 1q-6 4 -9 12z', 'f-grey') +
        blob('M70 64q10 7 20 0q-1 18 -10 20q-9 -2 -10 -20z', 'f-grey') +
        thin('M58 46q2 -2 5 -1M97 45q3 -1 5 1M57 60q2 2 5 1M98 61q3 1 5 -1'),
      front: ink('M74 66q6 4 12 0'),
    }),
  'old-woman': () =>
    portrait({
      ground: 'f-mist',
      behind: ring(104, 32, 11, 'f-grey'),
      shirt: 'f-clay',
      collar: thin('M80 82v40') + dot(84, 96, 1.6) + dot(84, 110, 1.6),
      hair:
        blob('M53 52q-3 -31 27 -31t27 30q-17 -3 -25 -19q-9 16 -29 20z', 'f-grey') +
        blush +
        thin('M57 62q2 2 5 1M98 63q3 1 5 -1'),
      eyes:
        ring(71, 53, 7, '') + ring(91, 53, 7, '') + thin('M78 52h6') + dot(71, 53, 1.6) + dot(91, 53, 1.6),
    }),
  boy: () =>
    portrait({
      ground: 'f-leaf',
      shirt: 'f-paper',
      collar: blob('M69 80l11 12l11 -12l8 4l-14 22l-5 -8l-5 8l-14 -22z', 'f-mari'),
      hair: tone('M53 52q-4 -33 27 -32q30 0 26 31l-5 -9l-7 6l-6 -9l-8 9l-7 -9l-7 8l-5 -6z', 'f-hair') + blush,
    }),
  girl: () =>
    portrait({
      ground: 'f-sun',
      glow: 'f-mist',
      behind: tone('M46 44q-14 8 -8 34q12 0 16 -22zM114 44q14 8 8 34q-12 0 -16 -22z', 'f-hair'),
      shirt: 'f-paper',
      collar: blob('M69 80l11 12l11 -12l8 4l-14 22l-5 -8l-5 8l-14 -22z', 'f-leaf'),
      hair:
        tone('M53 54q-2 -33 27 -33t27 33q-8 -8 -10 -18q-17 8 -34 0q-2 10 -10 18z', 'f-hair') +
        blush +
        ring(50, 44, 4, 'f-mari') +
        ring(110, 44, 4, 'f-mari'),
    }),
  officer: () =>
    portrait({
      ground: 'f-wall',
      glow: 'f-dim',
      shirt: 'f-leaf',
      collar: openCollar('f-leaf') + rect(98, 100, 18, 8, 'f-paper') + ink('M80 97v26'),
      hair: tone('M53 50q-1 -12 3 -18h48q4 8 3 17l-6 -5H59z', 'f-hair'),
      front: cap('f-green'),
    }),
  doctor: () =>
    portrait({
      ground: 'f-mist',
      glow: 'f-leaf',
      shirt: 'f-paper',
      collar:
        blob('M69 80l11 18l11 -18l8 4l-15 26h-8L61 84z', 'f-leaf') +
        ink('M62 83q-4 22 6 28q9 3 10 -6M98 83q3 16 -6 22') +
        ring(90, 109, 5, 'f-dim'),
      hair: tone(shortHair, 'f-hair'),
      eyes:
        ring(71, 53, 7, '') + ring(91, 53, 7, '') + thin('M78 52h6') + dot(71, 53, 1.7) + dot(91, 53, 1.7),
    }),
  shipper: () =>
    portrait({
      ground: 'f-sun',
      glow: 'f-paper',
      shirt: 'f-green',
      collar:
        ink('M80 82v40') +
        rect(20, 92, 44, 34, 'f-clay') +
        tone('M38 92h9v13h-9z', 'f-paper') +
        thin('M38 92v13h9v-13'),
      hair: tone('M54 48q0 -10 4 -14h44q4 6 4 14l-6 -4H60z', 'f-hair'),
      front:
        blob('M49 42q-2 -31 31 -31t31 31q-31 -11 -62 0z', 'f-mari') +
        ink('M54 41v14q2 14 12 20M106 41v14q-1 6 -4 11'),
    }),
  seller: () =>
    portrait({
      ground: 'f-leaf',
      behind: tone('M56 44q-10 26 -4 48h16zM104 44q8 26 4 48H94z', 'f-hair'),
      shirt: 'f-paper',
      collar: thin('M80 82v40'),
      hair: blush,
      front:
        poly(
          [
            [20, 44],
            [82, 2],
            [140, 44],
          ],
          'f-mari',
        ) +
        ink('M20 44q60 15 120 0') +
        thin('M50 49l31 -46M112 49L83 3M80 51l2 -48M56 48q0 30 20 33'),
    }),
  crowd: () =>
    backdrop('f-wall') +
    sun(118, 34, 24) +
    at(26, 118, 0.92, man(0, 0)) +
    at(132, 118, 0.9, grand(0, 0, 1, true, false)) +
    at(58, 122, 1, lady(0, 0)) +
    at(112, 124, 0.98, woman(0, 0, 1, true, 'f-clay')) +
    at(86, 122, 0.9, kid(0, 0)),
}
