import { at, box, circ, ground, raw, sh } from '../../kit.mjs'
import { file, hand, mid, num, onGreen } from '../../parts.mjs'

// the upper half of somebody behind a table: hair of three kinds
const bust = (x, y, s, shirt, hair, flip) => {
  let g = sh([[-10, -32], [10, -32], [15, 2], [-15, 2]], shirt) + circ(0, -44, 11, 'f-skin') + '<path class="f-ink" d="M2.200 -45h1.700v1.900h-1.700zM7.200 -45h1.700v1.900h-1.700z"/>' + raw('M3 -38q3 2 5 -.5', 'l t')
  if (hair === 'bun') g += circ(-11, -50, 5, 'f-hair')
  const h = 'M-12 -42q-2 -15 12 -15q12 0 11 10q-8 0 -13 -3q-4 3 -10 8z'
  g += `<path class="${hair === 'grey' ? 'f-grey' : 'f-hair'}" d="${h}"/>` + raw(h, 'l t')
  return `<g transform="translate(${x} ${y}) scale(${flip ? -s : s} ${s})">${g}</g>`
}

export const baBan = () => {
  let s = circ(320, 150, 124, 'f-sun', false) + ground(604, 338, 18)
  const sprout = (x, y) => raw(`M${x} ${y}v-26`) + `<path class="f-leaf" d="M${x} ${y - 24}q-20 -2 -20 -18q20 0 20 18z"/>` + raw(`M${x} ${y - 24}q-20 -2 -20 -18q20 0 20 18zM${x} ${y - 24}q20 -2 20 -18q-20 0 -20 18z`)
  const branch = (x, y) => raw(`M${x} ${y}v-54M${x} ${y - 20}l-20 -16M${x} ${y - 32}l20 -14`) + [[-22, -38], [22, -48], [0, -58]].map(([a, b]) => circ(x + a, y + b, 10, 'f-leaf')).join('')
  const fruit = (x, y) => raw(`M${x} ${y}v-30`) + circ(x, y - 44, 26, 'f-leaf') + [[-10, -46], [8, -54], [10, -34]].map(([a, b]) => circ(x + a, y + b, 6, 'f-mari')).join('')
  const desk = (x, t, sub, plant, a) => {
    let g = bust(x - 38, 222, 2, ...a) + box(x - 88, 224, 176, 58, 'f-clay') + raw(`M${x - 74} 282v56M${x + 74} 282v56`)
    g += box(x - 54, 234, 108, 38, 'f-paper') + mid(x, 261, t, 25)
    g += sh([[x + 32, 196], [x + 64, 196], [x + 58, 222], [x + 38, 222]], 'f-wall') + plant(x + 48, 195)
    return g + mid(x, 322, sub, 19)
  }
  s += desk(112, 'Mầm', 'mới cầm máy', sprout, ['f-wall', 'grey']) + desk(320, 'Cành', 'nhắn được', branch, ['f-sun', 'bun']) + desk(528, 'Quả', 'muốn thêm', fruit, ['f-leaf', 'short'])
  return file(640, 360, s)
}

export const bonLamPhut = () => {
  let s = circ(330, 150, 120, 'f-sun', false)
  const k = 584 / 45
  let x = 28
  const parts = [[5, 'Chuyện', 'f-wall'], [5, 'Mẫu', 'f-clay'], [20, 'Tự bấm', 'f-green'], [10, 'Làm lại', 'f-green'], [5, 'Nhắc', 'f-wall']]
  parts.forEach(([n, t, fill], i) => {
    const w = n * k
    const c = x + w / 2
    s += box(x, 122, w, 84, fill, { dx: 0, dy: 0 })
    s += fill === 'f-green' ? onGreen(c, 176, n, 34) : mid(c, 176, n, 30)
    const low = i === 1
    s += low ? raw(`M${c} 208v44`, 'l t') + mid(c, 276, t, 21) : mid(i ? (i === 4 ? c - 4 : c) : c + 4, 238, t, i === 2 || i === 3 ? 24 : 20)
    x += w
  })
  s += raw('M158 108v-14h389v14', 'l') + mid(352, 78, '30 phút tay bà con bấm', 26)
  s += raw('M28 292v10h584v-10', 'l t') + mid(320, 336, '45 phút, một việc', 24)
  return file(640, 360, s)
}

export const nguoiGia = () => {
  let s = circ(300, 150, 122, 'f-sun', false) + ground(600, 338, 20)
  const legs = (fill) => sh([[-14, -42], [30, -44], [34, 0], [24, 0], [20, -28], [-14, -26]], fill) + raw('M34 0h7')
  const stool = box(-22, -26, 40, 7, 'f-clay') + raw('M-18 -19l-3 19M14 -19l3 19')
  // cô Hạnh, seated, her hat on her back, looking at his telephone
  const h = stool + legs('f-dim') + '<path class="f-hair" d="M-10 -90q-6 16 -3 28l8 -2z"/>' + sh([[-10, -72], [9, -72], [15, -36], [-16, -36]], 'f-green') + circ(0, -84, 11, 'f-skin') + circ(3, -84, 0.9, 'f-ink', false) + circ(8, -84, 0.9, 'f-ink', false) + raw('M3 -78q3 2 5 -.5', 'l t') + sh([[-24, -90], [0, -112], [24, -90]], 'f-mari') + raw('M7 -66Q16 -54 20 -46M-8 -64Q-14 -52 -2 -46')
  const o = box(-26, -26, 44, 7, 'f-clay') + raw('M-22 -19l-3 19M14 -19l3 19M-24 -26l-6 -54') + legs('f-dim') + sh([[-10, -72], [10, -72], [14, -36], [-14, -36]], 'f-wall') + circ(0, -84, 11, 'f-skin') + raw('M3 -77q3 2 5 -.5', 'l t') + circ(3, -84, 3.2, '', true) + circ(10, -84, 3, '', true) + '<path class="f-grey" d="M-11 -82q-3 -14 10 -15q9 0 11 8q-8 0 -12 -2q-5 2 -5 11z"/>' + raw('M-11 -82q-3 -14 10 -15q9 0 11 8q-8 0 -12 -2q-5 2 -5 11zM8 -68Q16 -54 26 -58M4 -62Q14 -50 26 -52')
  s += at(140, 338, 1.75, h) + at(278, 338, 1.8, o)
  // his telephone, with very large letters
  s += `<g transform="translate(344 226) rotate(10)">${box(-22, -36, 52, 76, 'f-ink')}<path class="f-paper" d="M-16 -28h40v58h-40z"/>${mid(4, 14, 'A', 40)}</g>`
  // table: a glass of water, spectacles; a lamp above
  s += box(420, 256, 180, 12, 'f-clay') + raw('M436 268v70M584 268v70') + sh([[452, 206], [488, 206], [482, 255], [458, 255]], 'f-mist') + raw('M455 222h31', 'l t')
  s += circ(530, 242, 13, 'f-paper') + circ(562, 242, 13, 'f-paper') + raw('M543 240q3 -4 6 0M575 240l12 -8')
  s += raw('M520 20v50') + sh([[486, 104], [504, 70], [536, 70], [554, 104]], 'f-green') + circ(520, 112, 12, 'f-lit')
  s += raw('M484 124l-14 22M520 132v24M556 124l14 22', 'l t')
  return file(640, 360, s)
}

export const theGiay = () => {
  let s = circ(320, 170, 140, 'f-sun', false)
  const card = (x, r, n, body) => `<g transform="translate(${x} 176) rotate(${r})">${box(-66, -124, 132, 232, 'f-paper')}${raw('M-50 -92h100v180h-100z', 'l t')}${num(0, -108, n)}${body}</g>`
  const btn = (y, t) => box(-42, y, 84, 38, 'f-green') + onGreen(0, y + 26, t, 20)
  s += card(88, -3, 1, circ(0, -30, 30, 'f-mari') + mid(0, 40, 'Mở', 26))
  s += card(244, 2, 2, raw('M-34 -66h68M-34 -46h44', 'l t') + btn(-16, 'Quét'))
  s += card(400, -2, 3, raw('M-34 -70h68M-34 -52h50', 'l t') + mid(0, -4, '20.000', 26) + mid(0, 56, 'Đọc lại', 24))
  s += card(556, 3, 4, circ(0, -28, 30, 'f-leaf') + raw('M-14 -28l10 12l20 -26') + mid(0, 46, 'Xong', 26))
  s += hand(250, 196, -22, 1.05)
  s += mid(320, 344, 'Màn hình tập bằng giấy', 22)
  return file(640, 360, s)
}
