// Lesson 1.2: activating level 02, and the three things to keep to oneself.
import { at, bigPhone, box, circ, file, ground, house, ln, man, phone, raw, sh, words } from '../../kit.mjs'

const eyes = (x, y) => circ(x + 3, y - 1, 0.8, 'f-ink', false) + circ(x + 7.5, y - 1, 0.8, 'f-ink', false) + raw(`M${x + 3} ${y + 4.5}q2.5 2 4.5 -.5`, 'l t')
const light = (x, y, s, size = 18) => `<text x="${x}" y="${y}" text-anchor="middle" class="gt" style="font-size:${size}px;letter-spacing:0">${s}</text>`
const flat = { dx: 0, dy: 0 }
const tick = (x, y) => circ(x, y, 9, 'f-green', true, { exact: 1 }) + `<path d="M${x - 4} ${y}l3 4l5 -7" style="fill:none;stroke:var(--on-green);stroke-width:2.2px;stroke-linecap:round"/>`
const cells = (x, y, n, w, gap, fill = () => '') => { let s = ''; for (let i = 0; i < n; i++) s += box(x + i * (w + gap), y, w, w * 1.25, 'f-paper', flat) + fill(i, x + i * (w + gap) + w / 2, y + w * 0.62); return s }

export const baKhoa = () => {
  let s = circ(320, 140, 106, 'f-sun', false)
  // key
  s += circ(112, 104, 38, 'f-mari') + circ(112, 104, 15, 'f-paper', true, { exact: 1 }) + sh([[105, 141], [119, 141], [119, 232], [105, 232]], 'f-mari') + sh([[119, 196], [141, 196], [141, 208], [119, 208]], 'f-mari') + sh([[119, 216], [136, 216], [136, 228], [119, 228]], 'f-mari')
  // cupboard with a number lock
  s += box(248, 62, 144, 180, 'f-clay') + ln([[320, 64], [320, 240]]) + box(260, 76, 48, 70, '', flat) + box(332, 76, 48, 70, '', flat) + sh([[258, 242], [270, 242], [270, 256], [258, 256]], 'f-clay') + sh([[370, 242], [382, 242], [382, 256], [370, 256]], 'f-clay')
  s += '<path class="f-clay" d="M261 77h46v68h-46zM333 77h46v68h-46z"/>'
  s += box(276, 164, 88, 50, 'f-paper', flat); for (let i = 0; i < 6; i++) s += circ(290 + i * 12, 189, 4, 'f-ink', false)
  // ticket
  s += sh([[446, 112], [614, 100], [616, 128], [604, 141], [618, 154], [620, 184], [452, 196], [450, 168], [462, 155], [448, 141]], 'f-leaf') + raw('M576 106l6 80', 'l t') + `<g transform="rotate(-4 522 150)">` + words(518, 142, 'OTP', { size: 19 }) + words(518, 174, 'một lần', { size: 17 }) + '</g>'
  s += raw('M40 262h560', 'l t') + words(112, 306, 'Mật khẩu', { size: 21 }) + words(320, 306, 'Passcode', { size: 21 }) + words(530, 306, 'Mã OTP', { size: 21 })
  s += words(112, 336, 'mở cổng', { size: 17 }) + words(320, 336, 'mở tủ giấy tờ', { size: 17 }) + words(530, 336, 'vé một lần', { size: 17 })
  return file(640, 360, s)
}

export const nhapSo = () => {
  let s = circ(210, 150, 100, 'f-sun', false)
  s += box(66, 108, 258, 160, 'f-leaf') + box(84, 156, 62, 82, 'f-paper', flat) + circ(115, 186, 14, 'f-skin') + raw('M90 237q3 -30 25 -30t25 30') + words(195, 138, 'CĂN CƯỚC', { size: 18 }) + raw('M162 168h120M162 226h96M162 242h70', 'l t') + words(162, 204, '000 123 456 789', { size: 17, anchor: 'start' })
  const b = words(12, 40, 'Số định danh', { size: 15, anchor: 'start' }) + box(10, 50, 130, 36, 'f-paper', flat) + words(17, 73, '000 123 456…', { size: 15, anchor: 'start' }) + words(12, 118, 'Số điện thoại', { size: 15, anchor: 'start' }) + box(10, 128, 130, 36, 'f-paper', flat) + words(18, 152, '••• ••• •••', { size: 15, anchor: 'start' }) + box(22, 196, 106, 38, 'f-green', flat) + light(75, 221, 'Tiếp tục', 16)
  s += bigPhone(420, 48, b, 1.06)
  s += raw('M318 188q42 -38 92 -58M398 128l14 1l-6 13')
  return file(640, 360, s)
}

export const maOtp = () => {
  let s = circ(134, 158, 86, 'f-sun', false)
  s += man(120, 326, 2) + phone(172, 228, 14, 2)
  // a message on its way
  s += raw('M196 196q40 -58 92 -72M274 118l16 5l-8 14') 
  s += sh([[296, 50], [606, 50], [606, 138], [354, 138], [330, 160], [332, 138], [296, 138]], 'f-leaf') + words(451, 86, 'Tin nhắn: mã của bạn', { size: 18 }) + words(451, 119, '4 8 2 9 1 5', { size: 24 })
  // six boxes: four filled
  s += cells(300, 212, 6, 40, 12, (i, x, y) => i < 4 ? words(x, y + 10, '4829'[i], { size: 24 }) : '') + raw('M528 226v24')
  s += words(450, 296, 'Tự tay gõ', { size: 19 })
  s += ground(240, 326, 16)
  return file(640, 360, s)
}

export const datMatKhau = () => {
  let s = circ(160, 232, 84, 'f-sun', false)
  // bà Tư thinks of a sentence
  s += at(156, 332, 1.75, circ(10, -86, 5.5, 'f-grey', true, { exact: 1 }) + sh([[-11, -38], [-11, 0], [-2, 0], [0, -32], [3, 0], [12, 0], [12, -38]], 'f-dim') + raw('M-12 1h-4M12 1h5') + sh([[-9, -68], [9, -68], [15, -30], [-16, -30]], 'f-mari') + circ(0, -80, 11, 'f-skin') + eyes(-2, -79) + '<path class="f-grey" d="M-12 -78q-2 -16 13 -15q10 1 10 9q-8 -1 -12 -4q-3 6 -11 10z"/>' + raw('M-12 -78q-2 -16 13 -15q10 1 10 9q-8 -1 -12 -4q-3 6 -11 10z') + raw('M8 -62Q18 -52 10 -44M-8 -60Q-16 -48 -4 -42'))
  s += raw('M66 62q-12 -44 44 -40q30 -20 74 -4q62 -12 70 28q24 34 -30 42q-40 20 -80 4q-74 14 -78 -30z', 'f-paper') + raw('M66 62q-12 -44 44 -40q30 -20 74 -4q62 -12 70 28q24 34 -30 42q-40 20 -80 4q-74 14 -78 -30z') + circ(176, 120, 7, 'f-paper', true, { exact: 1 }) + circ(168, 142, 4.5, 'f-paper', true, { exact: 1 })
  s += words(160, 54, 'Vườn nhà', { size: 18 }) + words(160, 80, '12 cây!', { size: 18 })
  s += raw('M268 66q44 0 84 22M338 76l16 13l-20 5')
  let b = words(12, 36, 'Mật khẩu', { size: 16, anchor: 'start' }) + box(6, 46, 138, 40, 'f-paper', flat) + words(14, 71, 'Vuonnha12cay!', { size: 15, anchor: 'start' })
  for (const [i, t] of ['Chữ hoa', 'Chữ thường', 'Số', 'Ký tự đặc biệt'].entries()) b += tick(18, 117 + i * 35) + words(34, 123 + i * 35, t, { size: 15, anchor: 'start' })
  s += bigPhone(400, 44, b, 1.08) + ground(330, 332, 16)
  return file(640, 360, s)
}

export const chonPasscode = () => {
  let s = circ(468, 160, 112, 'f-sun', false)
  const bad = (x, y, t, extra = '') => box(x, y, 204, 62, 'f-dim') + words(x + (extra ? 86 : 102), y + 40, t, { size: 25 }) + extra + raw(`M${x + 12} ${y + 50}L${x + 192} ${y + 12}`)
  s += bad(50, 40, '123456') + bad(50, 128, '111111')
  s += bad(50, 216, '150358', '')
  // cake: a birthday
  s += box(268, 248, 48, 28, 'f-clay') + box(274, 232, 36, 16, 'f-paper') + raw('M283 232v-12M292 232v-12M301 232v-12') + circ(283, 215, 3, 'f-lit', false) + circ(292, 215, 3, 'f-lit', false) + circ(301, 215, 3, 'f-lit', false)
  s += words(152, 318, 'Dễ đoán', { size: 20 })
  // padlock
  s += raw('M424 142V104q0 -46 46 -46t46 46v38h-17V106q0 -30 -29 -30t-29 30v36z', 'f-leaf') + raw('M424 142V104q0 -46 46 -46t46 46v38h-17V106q0 -30 -29 -30t-29 30v36z')
  s += box(378, 142, 184, 134, 'f-green') + circ(470, 176, 12, 'f-lit', true, { exact: 1 }) + sh([[465, 184], [475, 184], [478, 204], [462, 204]], 'f-lit', flat)
  s += box(392, 218, 156, 38, 'f-paper', flat); for (let i = 0; i < 6; i++) s += circ(410 + i * 24, 237, 6.5, 'f-ink', false)
  s += words(470, 318, 'Chỉ mình bạn biết', { size: 20 })
  return file(640, 360, s)
}

export const quayMat = () => {
  let s = circ(320, 138, 96, 'f-sun', false)
  s += at(14, 98, 1.55, house(3, 2))
  // bác Sáu types, with his back to cô Hạnh
  s += `<g transform="translate(318 326) scale(1.8)">` + box(-16, -26, 32, 6, 'f-clay') + raw('M-12 -20l-3 20M12 -20l3 20M-13 -10h26') +
    sh([[-6, -38], [-34, -36], [-36, 0], [-27, 0], [-25, -25], [10, -26], [10, -38]], 'f-dim') + raw('M-36 1h-7') +
    sh([[-9, -68], [8, -68], [13, -30], [-10, -30]], 'f-wall') + circ(-2, -80, 11, 'f-skin') + circ(-5, -79, 0.8, 'f-ink', false) + circ(-9.5, -79, 0.8, 'f-ink', false) + raw('M-5 -73.500q-2.500 2 -4.500 -.500', 'l t') +
    '<path class="f-grey" d="M-8 -90q8 -6 15 1q5 6 1 14q-3 -9 -6 -11q-6 1 -10 -4z"/>' + raw('M-8 -90q8 -6 15 1q5 6 1 14q-3 -9 -6 -11q-6 1 -10 -4zM-9 -71q0 8 3 10q3 -3 3 -8') +
    phone(-29, -53, -14, 1.1) + raw('M-6 -62Q-14 -48 -26 -49M-2 -54Q-12 -42 -27 -45') + '</g>'
  // cô Hạnh looks the other way, hands together
  s += at(470, 328, 1.8, '<path class="f-hair" d="M-10 -86q-6 14 -3 26l8 -2z"/>' + sh([[-11, -38], [-11, 0], [-2, 0], [0, -32], [3, 0], [12, 0], [12, -38]], 'f-dim') + raw('M-12 1h-4M12 1h5') + sh([[-9, -68], [9, -68], [15, -34], [-16, -34]], 'f-green') + circ(0, -80, 11, 'f-skin') + eyes(0, -79) + sh([[-27, -84], [1, -106], [29, -84]], 'f-mari') + raw('M-27 -84q28 8 56 0M-8 -85l9 -20M10 -85l-9 -20') + raw('M-10 -82q0 12 10 13', 'l t') + raw('M8 -63Q19 -52 12 -43M5 -58Q14 -50 6 -42'))
  s += raw('M536 176q26 -10 52 0M574 166l15 10l-14 10')
  // six dots over the telephone
  s += sh([[188, 56], [340, 56], [340, 98], [262, 98], [256, 118], [246, 98], [188, 98]], 'f-paper'); for (let i = 0; i < 6; i++) s += circ(206 + i * 23, 77, 6, 'f-ink', false)
  s += ln([[10, 326], [630, 326]]) + raw('M40 338h40M160 346h44M290 338h60M440 346h40M540 338h50', 'l t')
  return file(640, 360, s)
}
