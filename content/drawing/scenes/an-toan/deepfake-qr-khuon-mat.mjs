import { box, chick, circ, ground, hen, phone, qr, raw, sh } from '../../kit.mjs'
import { arrow, bubble, button, cross, file, grand, hand, head, mid, onGreen, tel, woman } from '../../parts.mjs'

const flip = (x, y, s, b) => `<g transform="translate(${x} ${y}) scale(${-s} ${s})">${b}</g>`
// a young man's face, r across
const lad = (x, y, r, shaky = false) => {
  let g = circ(x, y, r, 'f-skin') + `<path class="f-hair" d="M${x - r} ${y - 4}q-4 -${r * 1.1} ${r} -${r * 1.12}q${r} 0 ${r + 1} ${r * 0.95}q-${r * 0.8} -2 -${r * 1.2} -${r * 0.3}q-${r * 0.4} ${r * 0.4} -${r * 0.9} ${r * 0.5}z"/>`
  g += circ(x - r * 0.36, y + 2, 3, 'f-ink', false) + circ(x + r * 0.36, y + 2, 3, 'f-ink', false) + raw(`M${x - r * 0.3} ${y + r * 0.45}q${r * 0.3} ${r * 0.25} ${r * 0.6} 0`)
  if (shaky) for (const k of [-0.62, -0.1, 0.36, 0.74]) g += raw(`M${x - r * 1.35} ${y + r * k}h${r * 0.7}M${x + r * 0.7} ${y + r * (k + 0.1)}h${r * 0.66}`, 'l t')
  return g
}
// a shadow with two eyes, sitting; its middle is x
const shadow = (x, y) => {
  const d = `M${x - 64} ${y}Q${x - 62} ${y - 100} ${x - 20} ${y - 110}Q${x} ${y - 98} ${x + 20} ${y - 110}Q${x + 62} ${y - 100} ${x + 64} ${y}Z`
  return `<path class="f-hair" d="${d}"/>` + raw(d) + circ(x, y - 148, 36, 'f-hair', true, { exact: 1 }) + circ(x - 11, y - 152, 4, 'f-lit', false) + circ(x + 13, y - 152, 4, 'f-lit', false)
}

// A blurred face asks for money; bà Tư asks about the cat
export const cauHoiRieng = () => {
  let s = circ(452, 190, 104, 'f-sun', false) + ground(600, 336, 20)
  let b = head(190, 'Con trai?') + lad(95, 122, 44, true) + raw('M44 250q6 -66 51 -66t51 66') + box(20, 206, 150, 44, 'f-clay') + mid(95, 235, 'cho con 5 triệu', 17)
  s += tel(68, 46, 190, 262, b)
  s += `<g transform="translate(416 334) scale(-1.8 1.8)">${woman(0, 0, 1, false, 'f-clay')}</g>` + phone(366, 238, -14, 1.9)
  s += bubble(310, 20, 290, 78, 410, 424, 164) + mid(455, 53, 'Con mèo nhà mình', 22) + mid(455, 82, 'tên gì?', 22)
  // Mướp, who has nothing to say
  const c = 'M520 334q-14 -32 6 -54l-4 -22l15 10q8 -3 16 0l15 -10l-4 22q18 24 4 54z'
  s += `<path class="f-grey" transform="translate(2 1)" d="${c}"/><path class="f-mari" transform="translate(2 1)" d="${c}"/>` + raw(c) + circ(538, 284, 2.4, 'f-ink', false) + circ(554, 284, 2.4, 'f-ink', false) + raw('M543 292l3 3l3 -3M568 330q34 2 28 -32') + raw('M524 310h14M526 320h12M558 310h12M528 290l-14 -3M528 294l-14 2M564 290l14 -3M564 294l14 2', 'l t')
  return file(640, 360, s)
}

// A shadow at a computer lifts somebody's smiling face
export const matNa = () => {
  let s = circ(398, 150, 112, 'f-sun', false) + ground(600, 336, 20)
  s += shadow(208, 336)
  s += `<path class="f-hair" d="M236 236Q306 274 330 214L316 206Q300 244 244 220Z"/>` + raw('M262 252Q312 256 330 214L316 206Q300 244 250 224')
  s += raw('M322 212L352 158') + raw('M325 214L355 160') + circ(320, 214, 9, 'f-hair', false)
  s += lad(396, 118, 62)
  s += sh([[388, 244], [528, 244], [544, 318], [404, 318]], 'f-paper') + '<path class="f-mist" d="M400 254h120l11 52H411z"/>' + sh([[352, 318], [566, 318], [576, 332], [342, 332]], 'f-dim')
  s += circ(466, 276, 15, 'f-skin') + raw('M446 304q20 -24 42 0') + chick(88, 340) + chick(112, 342)
  return file(640, 360, s)
}

// The gift is a door: a thread runs from the code to another machine
export const quaQr = () => {
  let s = circ(180, 176, 122, 'f-sun', false) + ground(600, 338, 20)
  s += box(84, 76, 192, 228, 'f-paper') + '<path class="f-green" d="M85 92h190v36H85z"/>' + onGreen(180, 118, 'Quét nhận quà', 22)
  s += `<path class="q0" d="M98 132h164v164H98z"/><g transform="translate(105 138) scale(8.800)">${qr(17, 11)}</g>`
  s += raw('M180 76q-44 -46 -56 -18q6 22 56 18q50 4 56 -18q-12 -28 -56 18') + circ(180, 76, 7, 'f-clay')
  s += raw('M278 200Q300 250 330 216T396 246', 'l r')
  s += shadow(556, 338) + sh([[368, 226], [480, 226], [480, 306], [368, 306]], 'f-dim') + mid(424, 260, 'Zalo', 22) + mid(424, 288, 'của bạn', 20)
  s += sh([[356, 306], [492, 306], [502, 320], [346, 320]], 'f-paper')
  return file(640, 360, s)
}

// Asked to let another machine in: refuse
export const tuChoiDangNhap = () => {
  let s = circ(160, 176, 104, 'f-sun', false) + ground(600, 338, 20)
  s += grand(140, 336, 1.8)
  let b = head(252, 'Màn hình tập')
  b += mid(126, 84, 'Đồng ý đăng nhập', 22) + mid(126, 112, 'thiết bị mới?', 22)
  b += box(92, 128, 68, 42, 'f-dim') + sh([[82, 170], [170, 170], [176, 178], [76, 178]], 'f-paper')
  b += box(22, 200, 98, 46, 'f-paper', { dx: 0, dy: 0 }) + mid(71, 230, 'Đồng ý', 20) + button(132, 200, 100, 'Từ chối', 20)
  s += tel(316, 46, 252, 266, b) + hand(500, 276, -24, 0.74)
  return file(640, 360, s)
}

// Turn left, turn right: no, lay it down
export const khongQuayMat = () => {
  let s = circ(476, 168, 98, 'f-sun', false) + ground(600, 338, 20)
  let b = head(206, 'Số lạ gọi hình') + circ(103, 142, 64, 'f-paper') + circ(103, 146, 36, 'f-skin')
  b += '<path class="f-grey" d="M68 150q-8 -44 34 -46q32 0 36 30q-26 0 -40 -8q-18 6 -30 24z"/>' + raw('M68 150q-8 -44 34 -46q32 0 36 30q-26 0 -40 -8q-18 6 -30 24z') + circ(92, 148, 2.6, 'f-ink', false) + circ(116, 148, 2.6, 'f-ink', false) + raw('M94 164q9 4 18 0')
  b += arrow('M40 226h-16', 22, 226, 180) + arrow('M166 226h16', 184, 226, 0) + mid(103, 233, 'trái … phải', 21)
  s += tel(70, 46, 206, 262, b) + cross(288, 64, 24)
  s += grand(490, 336, 1.85, true, false)
  s += sh([[352, 264], [452, 264], [446, 278], [358, 278]], 'f-clay') + raw('M366 278v58M438 278v58') + sh([[382, 252], [424, 252], [430, 263], [376, 263]], 'f-dim') + raw('M452 244l-16 10')
  s += hen(568, 346)
  return file(640, 360, s)
}
