import { box, circ, ground, hen, ln, raw, sh } from '../../kit.mjs'
import { arrow, cross, file, grand, left, mid, num, tick } from '../../parts.mjs'

const lines = (x, y, w, n, gap = 16) => Array.from({ length: n }, (_, k) => raw(`M${x} ${y + k * gap}h${k === n - 1 ? w * 0.6 : w}`, 'l t')).join('')
// a sheet of paper with writing and a seal, w wide
const sheet = (x, y, w, r = 0) => {
  const h = w * 1.3
  let s = box(0, 0, w, h, '') + raw(`M${w * 0.24} ${h * 0.16}h${w * 0.52}`) + lines(w * 0.14, h * 0.3, w * 0.72, 4, h * 0.12)
  s += circ(w * 0.72, h * 0.82, w * 0.11, 'f-clay')
  return `<g transform="translate(${x} ${y}) rotate(${r})">${s}</g>`
}

export const bonGoc = () => {
  let s = circ(500, 120, 90, 'f-sun', false)
  s += box(428, 40, 150, 150, 'f-mist') + raw('M503 40v150M428 115h150') + box(416, 190, 174, 12, 'f-wall')
  s += sh([[110, 232], [600, 232], [630, 316], [66, 316]], 'f-clay') + box(66, 316, 564, 16, 'f-wall')
  s += sh([[222, 244], [442, 244], [462, 300], [196, 300]], 'f-paper', { dx: 0, dy: 0 }) + raw('M270 256h120M256 268h150M250 280h100', 'l t') + circ(412, 284, 11, 'f-clay', true, { ry: 0.6 })
  s += raw('M258 134L222 240M404 134L440 240', 'l t')
  s += sh([[236, 92], [426, 92], [438, 128], [222, 128]], 'f-ink', { dx: 0, dy: 0 }) + '<path class="f-mist" d="M246 97h170l9 26H236z"/>' + sh([[296, 101], [366, 101], [371, 118], [290, 118]], 'f-paper', { dx: 0, dy: 0, base: 'f-paper' })
  s += '<path class="f-skin" d="M112 82Q160 88 200 88Q240 86 252 98Q256 112 238 116Q224 128 196 130Q150 130 104 120z"/>' + raw('M112 82Q160 88 200 88Q240 86 252 98Q256 112 238 116Q230 108 214 108M222 126Q206 131 196 130Q150 130 104 120')
  s += sh([[20, 58], [116, 72], [108, 130], [14, 118]], 'f-wall')
  s += num(206, 236, 1) + num(458, 236, 2) + num(480, 306, 3) + num(178, 306, 4)
  return file(640, 360, s)
}

export const sauAnh = () => {
  let s = ''
  const frame = (i, body, ok, label) => {
    const x = 34 + (i % 3) * 200, y = 16 + Math.floor(i / 3) * 172
    return `<g transform="translate(${x} ${y})">${box(0, 0, 128, 126, 'f-clay', { line: false, dx: 0, dy: 0 })}<svg x="2" y="2" width="124" height="122">${body}</svg>${raw('M0 0h128v126h-128z')}</g>` + mid(x + 64, y + 150, label, 18) + (ok ? tick(x + 148, y + 22, 17) : cross(x + 148, y + 22, 15))
  }
  s += frame(0, sheet(26, 14, 72) + '<path class="f-lit" d="M10 96L84 -4h40L50 124H10z" opacity=".85"/>', false, 'Loá')
  s += frame(1, sheet(56, 30, 92), false, 'Mất góc')
  s += frame(2, sheet(20, 10, 72) + `<g opacity=".6">${sheet(28, 16, 72)}</g>`, false, 'Mờ')
  s += frame(3, sheet(58, -6, 72, 26), false, 'Nghiêng')
  s += frame(4, sheet(26, 14, 72), true, 'Gửi được')
  s += frame(5, sheet(26, 14, 72) + '<path class="f-skin" d="M40 130q-4 -60 22 -62q26 0 26 62z"/>' + raw('M40 130q-4 -60 22 -62q26 0 26 62M52 84q10 -10 22 0', 'l'), false, 'Tay che')
  return file(640, 360, s)
}

export const haiMat = () => {
  let s = circ(320, 150, 110, 'f-sun', false) + ground(600, 334, 20)
  s += `<g transform="rotate(-3 170 170)">${box(46, 96, 226, 142, 'f-leaf')}${box(66, 132, 66, 82, 'f-paper')}${circ(99, 162, 14, 'f-skin')}${raw('M76 212q4 -26 23 -26t23 26')}${lines(152, 146, 100, 4, 20)}${raw('M100 114h118')}</g>`
  s += `<g transform="rotate(3 470 170)">${box(368, 96, 226, 142, 'f-leaf')}${lines(388, 122, 110, 4, 20)}${box(524, 116, 44, 36, 'f-mari')}${raw('M524 134h44M546 116v36', 'l t')}${circ(536, 196, 20, 'f-clay')}${raw('M388 212h90M388 224h70', 'l t')}</g>`
  s += arrow('M270 82Q320 30 366 78', 369, 81, 46)
  s += mid(160, 286, 'Mặt trước', 23) + tick(246, 279, 16) + mid(470, 286, 'Mặt sau', 23) + tick(546, 279, 16)
  s += hen(320, 338)
  return file(640, 360, s)
}

export const datTenTep = () => {
  let s = circ(170, 150, 112, 'f-sun', false) + ground(600, 336, 20)
  s += sheet(66, 52, 130, -8) + sheet(120, 46, 130, 5) + `<g transform="rotate(5 185 40)">${raw('M176 66v-26q0 -10 9 -10t9 10v34q0 6 -5 6t-5 -6v-28')}</g>`
  s += mid(164, 276, '2 trang', 21) + arrow('M276 140Q302 126 326 132', 328, 133, 14)
  s += sh([[346, 70], [416, 70], [430, 88], [600, 88], [600, 214], [346, 214]], 'f-mari') + box(346, 104, 254, 112, 'f-sun') + box(366, 132, 214, 50, 'f-paper') + mid(473, 165, 'giay-ra-vien', 25) + tick(596, 66, 17)
  s += box(384, 256, 170, 46, 'f-dim') + mid(469, 287, 'IMG 0001', 22) + cross(588, 280, 16)
  return file(640, 360, s)
}

export const khongNopLai = () => {
  let s = circ(110, 172, 92, 'f-sun', false) + ground(600, 338, 20) + grand(108, 338, 1.7)
  s += box(230, 40, 372, 118, 'f-leaf') + left(252, 76, 'Họ tên, ngày sinh', 20) + left(252, 104, 'máy đã tự điền', 18) + tick(560, 70, 18) + left(252, 140, 'Không chụp', 23)
  s += box(230, 186, 372, 118, 'f-paper') + left(252, 222, 'Giấy ra viện', 20) + left(252, 250, 'màn hình còn hỏi', 18) + left(252, 286, 'Chụp, đính kèm', 23)
  s += sh([[506, 220], [526, 220], [532, 210], [556, 210], [562, 220], [582, 220], [582, 266], [506, 266]], 'f-mari') + circ(544, 242, 16, 'f-paper') + circ(544, 242, 7, 'f-ink')
  return file(640, 360, s)
}
