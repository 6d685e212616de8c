// The six houses of a lane in the order they stand, each 160 x 150 with its bit of ground and its plant.
import { areca, at, banana, house, kid, lady, ln, reseed } from '../../../content/drawing/kit.mjs'

const ground = () =>
  ln([
    [-6, 147],
    [60, 147],
    [154, 147],
  ])
const lane = [
  { kind: 0, plant: () => '' },
  { kind: 3, plant: () => '' },
  { kind: 1, plant: () => areca(24, 147, 92) },
  { kind: 2, plant: () => at(18, 24, 0.82, banana(0, 150)) },
  { kind: 4, plant: () => '' },
  { kind: 5, plant: () => '' },
]

// The door is drawn twice from the same seed, lit and shut: where the two differ is the door, and it gets a colour of its
// own, so that a page can light the windows first and open the door last.
function withDoor(draw, seed) {
  reseed(seed)
  const lit = draw(2).split('<path')
  reseed(seed)
  const shut = draw(1).split('<path')
  return lit.map((part, i) => (part === shut[i] ? part : part.replace('f-lit', 'f-door'))).join('<path')
}

export function houseSymbols() {
  return Object.fromEntries(
    lane.map(({ kind, plant }, i) => [
      `house-${i + 1}`,
      {
        box: [0, 0, 160, 150],
        body: withDoor((lights) => house(kind, lights) + plant() + ground(), 31 + i),
      },
    ]),
  )
}

/** Whoever is learning stands before the house; laid over a house in the same 160 x 150. */
export function visitorSymbols() {
  reseed(11)
  return {
    'lady-at-door': { box: [0, 0, 160, 150], body: lady(18, 148, 0.62) },
    'kid-at-door': { box: [0, 0, 160, 150], body: kid(16, 148, 0.78) },
  }
}
