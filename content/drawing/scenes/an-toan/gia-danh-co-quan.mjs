import { areca, box, chick, circ, elder, ground, hen, kid, ln, phone, raw, sh, win } from '../../kit.mjs'
import { bubble, cross, file, grand, hand, left, mid, num, onGreen, tel } from '../../parts.mjs'

const flip = (x, y, s, b) => `<g transform="translate(${x} ${y}) scale(${-s} ${s})">${b}</g>`
// a shirt on a line, hung by its shoulders at x, y
const shirt = (x, y, fill) => sh([[x - 16, y], [x - 46, y + 22], [x - 34, y + 44], [x - 24, y + 38], [x - 26, y + 104], [x + 26, y + 104], [x + 24, y + 38], [x + 34, y + 44], [x + 46, y + 22], [x + 16, y], [x, y + 14]], fill) + raw(`M${x} ${y + 14}v88`, 'l t') + [36, 58, 80].map((k) => circ(x + 5, y + k, 1.6, 'f-ink', false)).join('')

// Bác Sáu whispers alone behind the wall; Minh asks from the door
export const thiTham = () => {
  let s = sh([[24, 60], [348, 60], [348, 330], [24, 330]], 'f-wall') + circ(186, 170, 92, 'f-sun', false)
  s += win(48, 88, 66, 58, false) + raw('M24 60h324')
  s += elder(212, 330, 1.75) + phone(168, 244, -16, 1.9)
  s += raw('M150 226q-8 -2 -12 3M147 240q-9 0 -12 5M152 212q-6 -5 -12 -3', 'l t')
  s += sh([[348, 96], [424, 110], [424, 338], [348, 330]], 'f-leaf') + circ(412, 226, 4, 'f-mari')
  s += flip(514, 334, 1.75, kid(0, 0, 1))
  s += bubble(408, 20, 204, 78, 500, 516, 196) + mid(510, 54, 'Ai gọi ông', 21) + mid(510, 82, 'thế ạ?', 21)
  s += ground(600, 334, 20) + hen(592, 342)
  return file(640, 360, s)
}

// One shadow, four borrowed coats
export const muonAo = () => {
  let s = circ(118, 164, 92, 'f-sun', false) + ground(600, 334, 20)
  s += `<path class="f-hair" d="M44 332Q46 226 92 214Q112 226 134 214Q180 226 182 332Z"/>` + raw('M44 332Q46 226 92 214Q112 226 134 214Q180 226 182 332') + circ(113, 174, 38, 'f-hair', true, { exact: 1 })
  s += circ(101, 168, 4.5, 'f-lit', false) + circ(126, 168, 4.5, 'f-lit', false)
  s += raw('M216 78Q412 96 616 74')
  const coat = (x, y, fill, t) => raw(`M${x - 5} ${y - 10}q5 -8 10 0M${x - 16} ${y + 2}L${x} ${y - 6}L${x + 16} ${y + 2}`) + shirt(x, y, fill) + box(x - 48, y + 126, 96, 36, 'f-paper') + mid(x, y + 150, t, 16)
  s += coat(268, 98, 'f-green', 'Công an') + coat(374, 102, 'f-clay', 'Ngân hàng') + coat(480, 100, 'f-mari', 'Điện lực') + coat(586, 94, 'f-leaf', 'Thuế')
  s += chick(330, 336) + chick(352, 338)
  return file(640, 360, s)
}

// Five steps up; the way out is at the foot
export const bacThang = () => {
  let s = circ(116, 156, 96, 'f-sun', false)
  const steps = ['Xưng danh', 'Doạ vụ án', 'Bắt giữ kín', 'Gọi hình', 'Đòi tiền']
  steps.forEach((t, i) => {
    const x = 200 + i * 52
    const y = 278 - i * 56
    s += sh([[x, y], [624, y], [624, y + 56], [x, y + 56]], i === 4 ? 'f-clay' : ['f-paper', 'f-mist', 'f-wall', 'f-sun'][i], { dx: 0, dy: 0 }) + num(x + 26, y + 28, i + 1) + left(x + 52, y + 35, t, 21)
  })
  s += box(40, 186, 84, 146, 'f-mist') + sh([[40, 186], [100, 204], [100, 346], [40, 332]], 'f-leaf') + circ(90, 272, 4, 'f-mari') + box(24, 128, 120, 46, 'f-green', { dx: 0, dy: 0 }) + onGreen(84, 159, 'Cắt máy', 23)
  s += raw('M190 292q-22 6 -50 6') + raw('M152 290l-12 8l12 8')
  s += ln([[20, 334], [624, 334]])
  return file(640, 360, s)
}

// Three parts of a forged message; leave the third alone
export const tinDuongDan = () => {
  let s = circ(516, 170, 100, 'f-sun', false) + ground(600, 340, 20)
  let b = box(20, 28, 268, 52, 'f-sun') + left(66, 62, 'Điện lực', 22) + box(20, 98, 268, 72, 'f-wall') + left(66, 128, 'Hoàn tiền, hết hạn', 20) + left(66, 156, 'hôm nay', 20)
  b += box(20, 188, 268, 54, 'f-clay') + left(66, 222, 'bấm-nhận-tiền…', 21) + raw('M66 229h150', 'l t')
  b += num(43, 54, 1) + num(43, 134, 2) + num(43, 215, 3)
  s += tel(64, 42, 308, 266, b) + cross(372, 257, 22)
  s += flip(526, 338, 1.75, kid(0, 0, 1))
  s += bubble(420, 28, 196, 74, 506, 516, 190) + mid(518, 60, 'Bỏ qua số 3,', 20) + mid(518, 87, 'đi lối mình!', 20)
  return file(640, 360, s)
}

// One sentence, then the red button
export const catMay = () => {
  let s = circ(438, 176, 98, 'f-sun', false) + areca(600, 334, 176) + ground(600, 336, 20)
  let b = circ(92, 74, 34, 'f-dim') + circ(92, 64, 11, 'f-paper') + raw('M70 96q22 -24 44 0') + mid(92, 138, 'Số lạ', 23) + mid(92, 164, 'đang nói…', 18)
  b += `<circle class="f-red" cx="92" cy="216" r="28"/>` + circ(92, 216, 28) + `<path class="f-paper" d="M75 220q17 -14 34 0l-4 8l-9 -4v-5q-4 -1 -8 0v5l-9 4z"/>`
  s += tel(72, 42, 184, 266, b) + hand(172, 262, -26, 0.82)
  s += grand(440, 334, 1.8, false, false)
  s += bubble(322, 22, 240, 80, 428, 446, 162) + mid(442, 55, 'Tôi sẽ ra trụ sở.', 22) + mid(442, 84, 'Chào anh!', 22)
  s += hen(352, 346)
  return file(640, 360, s)
}
