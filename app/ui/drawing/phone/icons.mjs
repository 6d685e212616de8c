// Icons of the practice phone, 48 x 48, to be known at 40 pixels: one thing each, two colours at most.
import { reseed } from '../../../../content/drawing/kit.mjs'
import { hand } from '../../../../content/drawing/parts.mjs'
import { appIcons } from './icons-of-apps.mjs'
import { thingIcons } from './icons-of-things.mjs'

export function phoneIconSymbols() {
  const all = { ...appIcons, ...thingIcons, finger: () => hand(19, 5, -14, 0.36) }
  return Object.fromEntries(
    Object.entries(all).map(([name, draw], i) => {
      reseed(200 + i)
      return [name, { box: [0, 0, 48, 48], body: draw() }]
    }),
  )
}
