// The scenes of whole pages. Numbers are places on the drawing's own grid; the ground lies where `ground` draws it.
import * as kit from '../../../content/drawing/kit.mjs'
import { bigGate } from './gate.mjs'

const {
  areca,
  at,
  banana,
  box,
  chick,
  circ,
  elder,
  gate,
  ground,
  hen,
  house,
  kid,
  lady,
  ln,
  man,
  phone,
  raw,
} = kit

export function sceneSymbols() {
  return {
    hero: { box: [0, 0, 752, 372], body: bigGate(inside(kit.hero())) },
    'under-the-palms': { box: [0, 0, 420, 250], body: underThePalms() },
    'lane-end': { box: [0, 0, 420, 250], body: laneEnd() },
    'power-cut': { box: [0, 0, 420, 250], body: powerCut() },
    'certificate-lane': { box: [0, 0, 1123, 240], body: certificateLane() },
  }
}

const inside = (svg) => svg.replace(/^<svg[^>]*>|<\/svg>$/g, '')
const hill = (path) => `<path class="f-mist" d="${path}"/>`

// Nothing here yet: bác sits with a telephone under the palms, in no hurry.
function underThePalms() {
  kit.reseed(41)
  let s = circ(318, 84, 46, 'f-sun', false)
  s += hill('M14 206Q70 132 150 140T300 122T408 206Z')
  s += areca(96, 206, 152) + areca(134, 206, 116) + areca(330, 206, 98) + banana(368, 206)
  s += ground(420, 206)
  s += elder(232, 226, 1.3) + phone(199, 160, -16, 1.35)
  s += hen(296, 234) + chick(322, 238) + chick(340, 232)
  return s + raw('M24 232h30M120 240h44M366 238h36', 'l t')
}

// There is no such page: the lane stops at a garden wall, and the hen has noticed first.
function laneEnd() {
  kit.reseed(52)
  let s = circ(92, 78, 40, 'f-sun', false)
  s += hill('M10 206Q90 118 190 136T412 206Z')
  s += at(232, 40, 1.1, house(3, 1)) + banana(222, 166) + areca(392, 170, 112)
  s += box(24, 142, 384, 64, 'f-clay') + box(18, 132, 396, 11, 'f-wall')
  for (let row = 1; row <= 5; row++) {
    const y = 142 + row * 12.8
    if (row < 5) s += line(24, y, 216, y, 408, y)
    for (let x = 44 + (row % 2) * 22; x < 404; x += 44) s += line(x, y - 12.8, x, y)
  }
  s += ground(420, 206) + box(85, 104, 6, 104, 'f-wall') + box(54, 70, 68, 36, 'f-green')
  s +=
    '<path class="w" d="M59.500 75.500h57v25h-57zM82.500 86q-.500 -6 5.500 -6t6 5q0 3 -3.500 4.500t-2.500 3M88 96.200v.300"/>'
  s += at(226, 236, 1.5, hen(0, 0)) + chick(180, 236) + chick(160, 240) + chick(144, 234)
  return s + raw('M30 234h40M290 238h50M352 228h34', 'l t')
}

// Something broke on our side: the lights are out in the lane, and someone is already there to mend it.
function powerCut() {
  kit.reseed(63)
  let s = hill('M10 206Q80 140 170 148T412 206Z')
  s += at(10, 60, 1, house(0, 0)) + at(262, 60, 1, house(5, 0))
  s += box(213, 34, 8, 172, 'f-wall') + box(192, 46, 52, 7, 'f-clay')
  s += circ(199, 42, 3.4, 'f-paper') + circ(237, 42, 3.4, 'f-paper')
  s += raw('M0 58Q110 84 199 41M237 41Q262 60 262 92q0 9 -7 9t-5 -7t8 1q5 9 -2 16M420 60q-54 8 -92 -14')
  s += raw('M268 104l6 -4M270 113l8 1M266 121l5 6')
  s +=
    ground(420, 206) +
    line(176, 226, 206, 96).replace('l t', 'l') +
    line(192, 230, 220, 98).replace('l t', 'l')
  for (let t = 0.1; t < 0.95; t += 0.13) s += line(176 + 30 * t, 226 - 130 * t, 192 + 28 * t, 230 - 132 * t)
  s += man(155, 234, 1.05) + box(108, 218, 26, 16, 'f-mari') + raw('M115 218q0 -7 6 -7t6 7')
  s += hen(330, 234) + chick(354, 238)
  return s + raw('M24 234h40M238 238h44M376 230h34', 'l t')
}

// A thin line through the given points: x, y, x, y ...
function line(...numbers) {
  const points = []
  for (let k = 0; k < numbers.length; k += 2) points.push([numbers[k], numbers[k + 1]])
  return ln(points, 't')
}

/** The foot of the certificate: the gate and the whole lane, every house lit. */
export function certificateLane() {
  kit.reseed(77)
  let s = hill('M0 150Q180 84 380 130T760 112T1123 120V240H0Z')
  s += areca(226, 206, 120) + areca(248, 206, 92)
  s += bigGate(gate(70, 206, 0.95))
  for (const [i, kind] of [0, 3, 1, 4, 2, 5].entries()) s += at(272 + i * 134, 56, 1, house(kind, 2))
  s += areca(1090, 206, 120) + ground(1123, 206)
  s += lady(130, 228, 0.9) + kid(561, 226, 0.86) + hen(690, 226) + chick(716, 228)
  return s
}
