// Single figures, each in its own small frame.
import {
  areca,
  banana,
  chick,
  elder,
  gate,
  hen,
  kid,
  lady,
  man,
  reseed,
} from '../../../content/drawing/kit.mjs'
import { bigGate, gateMark } from './gate.mjs'

export function figureSymbols() {
  reseed(5)
  return {
    lady: { box: [-32, -110, 76, 114], body: lady(0, 0) },
    elder: { box: [-48, -98, 70, 102], body: elder(0, 0) },
    kid: { box: [-24, -86, 50, 90], body: kid(0, 0) },
    man: { box: [-24, -98, 56, 102], body: man(0, 0) },
    hen: { box: [-26, -36, 50, 40], body: hen(0, 0) },
    chick: { box: [-8, -17, 24, 20], body: chick(0, 0) },
    areca: { box: [-40, -128, 80, 132], body: areca(0, 0, 92) },
    banana: { box: [-42, -82, 84, 86], body: banana(0, 0) },
    'lane-gate': { box: [-24, -174, 178, 178], body: bigGate(gate(0, 0)) },
    'gate-mark': { box: [0, 0, 40, 40], body: gateMark() },
  }
}
