// The window is the smallest unit: what is learned shows as lit panes. A level also differs in shape, never in colour alone.
import { d, raw, reseed, win } from '../../../content/drawing/kit.mjs'

const cells = [
  [3, 13],
  [13, 13],
  [3, 3],
  [13, 3],
]
const dashed = '<path class="l" stroke-dasharray="3 4" d="M3 3h20v20H3z"/>'
const rays = raw('M13 -1v-3M-1 13h-3M27 13h3M2 2l-2.500 -2.500M24 2l2.500 -2.500')
const square = [
  [3, 3],
  [23, 3],
  [23, 23],
  [3, 23],
]
const diamond = [
  [13, 0],
  [26, 13],
  [13, 26],
  [0, 13],
]

function panes(count, light) {
  const lit = cells.slice(0, count).map(([x, y]) => `<path class="${light}" d="M${x} ${y}h10v10h-10z"/>`)
  return `<path class="f-paper" d="M3 3h20v20H3z"/>${lit.join('')}${raw('M13 3v20M3 13h20', 'l t')}${raw(d(square, true))}`
}

export function markSymbols() {
  reseed(9)
  const pane = [0, 0, 26, 26]
  const level = [-5, -5, 36, 36]
  const lapsed =
    `<path class="f-paper" d="${d(diamond, true, 0.3)}"/>` +
    raw(d(diamond, true)) +
    raw('M18 10a6 6 0 1 0 1 5M19 6v5h-5')
  return {
    'pane-0': { box: pane, body: panes(0, 'f-lit') },
    'pane-1': { box: pane, body: panes(1, 'f-lit') },
    'pane-2': { box: pane, body: panes(2, 'f-lit') },
    'pane-3': { box: pane, body: panes(3, 'f-lit') },
    'pane-4': { box: pane, body: panes(4, 'f-lit') },
    'window-lit': { box: [0, 0, 16, 17], body: win(1, 1, 14, 15, true) },
    'window-dim': { box: [0, 0, 16, 17], body: win(1, 1, 14, 15, false) },
    'level-new': { box: level, body: dashed },
    'level-learning': { box: level, body: panes(1, 'f-mari') },
    'level-fair': { box: level, body: panes(3, 'f-mari') },
    'level-mastered': { box: level, body: panes(4, 'f-lit') + rays },
    'level-lapsed': { box: level, body: lapsed },
  }
}
