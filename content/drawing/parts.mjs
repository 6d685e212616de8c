// What most lesson pictures are made of: telephones and what is on their screens, people standing, marks and arrows. All in kit.mjs's hand.
import { at, box, circ, file as plainFile, ln, phone, raw, sh, words } from './kit.mjs'

// a telephone of any size: its screen is a box of w x h whose corner is x,y
export const tel = (x, y, w, h, body) => `<g transform="translate(${x} ${y})"><path class="f-paper" d="M-12 -12q0 -14 14 -14h${w - 4}q14 0 14 14v${h + 20}q0 14 -14 14h${4 - w}q-14 0 -14 -14z"/>${raw(`M-12 -12q0 -14 14 -14h${w - 4}q14 0 14 14v${h + 20}q0 14 -14 14h${4 - w}q-14 0 -14 -14z`)}<path class="f-mist" d="M0 0h${w}v${h}H0z"/>${raw(`M0 0h${w}v${h}H0zM${w / 2 - 13} -13h26`, 'l t')}${body}</g>`
export const left = (x, y, s, size = 18) => words(x, y, s, { anchor: 'start', size })
export const mid = (x, y, s, size = 18) => words(x, y, s, { size })
export const onGreen = (x, y, s, size = 17) => `<text x="${x}" y="${y}" class="gt" style="font-size:${size}px;letter-spacing:0" text-anchor="middle">${s}</text>`
export const head = (w, s) => `<path class="f-green" d="M0 0h${w}v38H0z"/>${onGreen(w / 2, 26, s, 18)}`
export const button = (x, y, w, s, size = 17) => sh([[x, y], [x + w, y], [x + w, y + 38], [x, y + 38]], 'f-green', { dx: 0, dy: 0 }) + onGreen(x + w / 2, y + 25, s, size)
export const tick = (x, y, r = 13) => circ(x, y, r, 'f-leaf') + raw(`M${x - r * 0.45} ${y}l${r * 0.35} ${r * 0.4}l${r * 0.6} ${-r * 0.85}`)
export const cross = (x, y, r = 13) => circ(x, y, r, 'f-clay') + raw(`M${x - r * 0.4} ${y - r * 0.4}l${r * 0.8} ${r * 0.8}M${x + r * 0.4} ${y - r * 0.4}l${-r * 0.8} ${r * 0.8}`)
export const arrow = (d, x, y, a) => raw(d) + `<g transform="translate(${x} ${y}) rotate(${a})">${raw('M-11 -7L0 0L-11 7')}</g>`
// a pointing hand whose fingertip is at x,y
export const hand = (x, y, r = -24, s = 1) => {
  const p = 'M-7 8q0 -9 7 -9q7 0 7 9v25q1 -7 8 -6q6 1 6 8v2q1 -5 7 -4q5 1 5 8v2q2 -4 6 -3q5 1 5 8v14q0 12 -7 19v9h-37v-9q-11 -9 -18 -24q-3 -7 3 -9q5 -1 9 5l6 8z'
  return `<g transform="translate(${x} ${y}) rotate(${r}) scale(${s})"><path class="f-paper" d="${p}"/><path class="f-skin" transform="translate(1.5 1.2)" d="${p}"/>${raw(p)}${box(-3, 89, 46, 20, 'f-green')}</g>`
}
const face = (x, y, dir) => circ(x + 3 * dir, y - 1, 0.8, 'f-ink', false) + circ(x + 7.5 * dir, y - 1, 0.8, 'f-ink', false) + raw(`M${x + 3 * dir} ${y + 4.5}q${2.5 * dir} 2 ${4.5 * dir} -.5`, 'l t')
// bác Sáu on his feet, holding out a telephone; faces right
export const grand = (x, y, s = 1, flip = false, hold = true) => {
  let g = sh([[-11, -38], [-11, 0], [-2, 0], [0, -32], [3, 0], [12, 0], [12, -38]], 'f-dim') + raw('M-12 1h-4M12 1h5')
  g += sh([[-10, -68], [10, -68], [14, -34], [-14, -34]], 'f-wall') + circ(0, -80, 11, 'f-skin') + face(0, -79, 1)
  g += '<path class="f-grey" d="M-11 -78q-3 -14 10 -15q9 0 11 8q-8 0 -12 -2q-5 2 -5 11z"/>' + raw('M-11 -78q-3 -14 10 -15q9 0 11 8q-8 0 -12 -2q-5 2 -5 11zM3 -70q2 7 5 7q2 -3 2 -8')
  g += hold ? raw('M8 -64Q16 -48 26 -54M4 -58Q12 -42 26 -48') + phone(30, -56, 12, 1.05) : raw('M8 -62Q18 -52 22 -40M-8 -60Q-15 -48 -12 -36')
  return `<g transform="translate(${x} ${y}) scale(${flip ? -s : s} ${s})">${g}</g>`
}
// a woman with her hair in a bun; faces right unless flipped
export const woman = (x, y, s = 1, flip = false, shirt = 'f-paper', legs = true) => {
  let g = circ(-10, -86, 5, 'f-hair')
  if (legs) g += sh([[-11, -38], [-11, 0], [-2, 0], [0, -32], [3, 0], [12, 0], [12, -38]], 'f-dim') + raw('M-12 1h-4M12 1h5')
  g += sh([[-9, -68], [9, -68], [15, -34], [-16, -34]], shirt) + circ(0, -80, 11, 'f-skin') + face(0, -79, 1)
  g += '<path class="f-hair" d="M-11.500 -77q-3 -16 11.500 -16q12 0 11 10q-8 0 -13 -4q-3 6 -9.500 10z"/>' + raw('M8 -63Q17 -50 25 -50M-8 -60Q-15 -48 -12 -36')
  return `<g transform="translate(${x} ${y}) scale(${flip ? -s : s} ${s})">${g}</g>`
}
// small signs
export const heart = (x, y, s = 1) => at(x, y, s, circ(0, 0, 13, 'f-leaf') + raw('M-2.5 -8h5v5.500h5.500v5h-5.500v5.500h-5v-5.500h-5.500v-5h5.500z'))
export const lock = (x, y, s = 1) => at(x, y, s, raw('M-9 -4v-8q0 -10 9 -10q9 0 9 10v8') + box(-14, -4, 28, 24, 'f-mari') + circ(0, 6, 2.5, 'f-ink') + raw('M0 8v6'))
export const idCard = (x, y, w, r = 0) => `<g transform="translate(${x} ${y}) rotate(${r})">${box(0, 0, w, w * 0.62, 'f-sun')}${box(w * 0.08, w * 0.14, w * 0.16, w * 0.13, 'f-mari', { dx: 1, dy: 1 })}${raw(`M${w * 0.08} ${w * 0.2}h${w * 0.16}M${w * 0.16} ${w * 0.14}v${w * 0.13}`, 'l t')}${circ(w * 0.22, w * 0.42, w * 0.07, 'f-skin')}${ln([[w * 0.4, w * 0.36], [w * 0.88, w * 0.36]], 't')}${ln([[w * 0.4, w * 0.45], [w * 0.8, w * 0.45]], 't')}</g>`
export const sim = (x, y, s = 1) => at(x, y, s, sh([[0, 0], [24, 0], [36, 12], [36, 50], [0, 50]], 'f-leaf') + box(9, 20, 18, 20, 'f-mari', { dx: 1, dy: 1 }) + raw('M9 30h18M18 20v20', 'l t'))
// a speech bubble: corners cut, tail from its bottom edge at tx towards (px, py)
export const bubble = (x, y, w, h, tx, px, py) => sh([[x + 12, y], [x + w - 12, y], [x + w, y + 12], [x + w, y + h - 12], [x + w - 12, y + h], [tx + 22, y + h], [px, py], [tx, y + h], [x + 12, y + h], [x, y + h - 12], [x, y + 12]], '')
// a number in a green plate
export const num = (x, y, n) => circ(x, y, 16, 'f-green', true, { exact: 1 }) + `<text x="${x}" y="${y + 6}" class="gt" style="font-size:18px;letter-spacing:0" text-anchor="middle">${n}</text>`
// the whole picture, 640 x 360; neighbouring ink lines become one path: a smaller file, the same picture
export const file = (w, h, b) => {
  b = b.replaceAll('class="l "', 'class="l"')
  for (let was; was !== b; ) {
    was = b
    b = b.replace(/<path class="(l t|l)" d="([^"]*)"\/><path class="\1" d="([^"]*)"\/>/g, '<path class="$1" d="$2$3"/>')
  }
  return plainFile(w, h, b)
}
