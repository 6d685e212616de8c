import { at, box, circ, ground, lady, man, phone, raw, sh } from '../../kit.mjs'
import { bubble, file, grand, hand, idCard, left, mid, tick, woman } from '../../parts.mjs'

// a hand lying flat, fingers to the left; its wrist leaves at the right
const flat = (x, y, s = 1, r = 0) => {
  const p = 'M0 14q-4 -8 6 -11l34 -8q-18 -6 -14 -13q4 -6 16 -1l34 12q18 6 34 6h30v38h-34q-30 4 -52 -2l-34 -8q-12 -3 -9 -8z'
  return `<g transform="translate(${x} ${y}) rotate(${r}) scale(${s})"><path class="f-skin" d="${p}"/>${raw(`${p}M8 10h36M12 20h34`)}${box(136, -8, 60, 52, 'f-green')}</g>`
}

export const tayChuMay = () => {
  let s = circ(250, 150, 128, 'f-sun', false)
  s += sh([[20, 250], [620, 250], [636, 356], [4, 356]], 'f-clay')
  // the telephone lies on the table, seen a little from above
  s += sh([[150, 120], [318, 120], [330, 316], [138, 316]], 'f-paper') + `<path class="f-mist" d="M164 138h140l8 158H154z"/>` + raw('M164 138h140l8 158H154z', 'l t')
  s += box(180, 158, 108, 36, 'f-paper') + box(176, 216, 118, 42, 'f-green')
  s += hand(232, 236, 26, 1).replace('f-green', 'f-wall')
  s += flat(404, 286, 0.96)
  s += mid(80, 190, 'Tay bác', 24) + mid(80, 222, 'bấm', 24) + mid(508, 190, 'Tay cháu', 24) + mid(508, 222, 'úp xuống', 24)
  return file(640, 360, s)
}

export const tuiRong = () => {
  let s = circ(200, 170, 116, 'f-sun', false) + ground(330, 338, 20)
  // anh Tài holds both pockets inside out
  s += man(110, 338, 1.95).replace('M8 -62Q16 -48 24 -50M-8 -60Q-14 -48 -12 -36', 'M8 -62Q22 -50 17 -36M-8 -60Q-22 -50 -17 -36')
  s += sh([[86, 262], [64, 268], [70, 298], [86, 290]], 'f-paper') + sh([[134, 262], [156, 268], [150, 298], [134, 290]], 'f-paper')
  s += grand(286, 338, 1.85, true, false)
  s += bubble(24, 22, 190, 62, 100, 112, 134) + mid(119, 61, 'Túi rỗng rồi!', 24)
  const row = (y, t) => box(404, y, 206, 70, 'f-paper') + tick(442, y + 35, 19) + left(476, y + 44, t, 25)
  s += row(62, 'Ảnh') + row(150, 'Tin nhắn') + row(238, 'Sổ tay')
  return file(640, 360, s)
}

export const xinPhep = () => {
  let s = circ(320, 200, 116, 'f-sun', false) + ground(600, 338, 20)
  // cô Hạnh's telephone is still in her bag
  s += lady(190, 338, 1.85).replace(/<g transform="translate\(31 -56\)[^]*?<\/g>/, '')
  s += sh([[126, 250], [166, 250], [172, 300], [120, 300]], 'f-clay') + raw('M132 250Q146 206 176 218') + phone(146, 252, 0, 1.5)
  s += sh([[122, 262], [170, 262], [172, 300], [120, 300]], 'f-clay')
  s += woman(450, 338, 1.85, true, 'f-sun')
  s += bubble(22, 20, 286, 88, 170, 190, 138) + mid(165, 57, 'Cháu chụp một tấm', 23) + mid(165, 89, 'gửi xã được không?', 23)
  s += bubble(380, 20, 226, 88, 440, 446, 150) + mid(493, 57, 'Ừ, chụp', 23) + mid(493, 89, 'bàn tay thôi', 23)
  return file(640, 360, s)
}

export const soatAnh = () => {
  let s = circ(120, 120, 84, 'f-sun', false) + circ(540, 260, 84, 'f-sun', false)
  s += `<g transform="rotate(-1.500 320 180)">${box(70, 22, 500, 316, 'f-paper')}<path class="f-mist" d="M88 40h464v250H88z"/>${raw('M88 40h464v250H88z', 'l t')}`
  s += at(300, 281, 1.9, woman(0, 0, 1, false, 'f-wall', false))
  s += sh([[90, 208], [550, 208], [550, 289], [90, 289]], 'f-clay', { dx: 0, dy: 0 })
  s += idCard(146, 216, 96) + `<g transform="translate(434 248)">${sh([[-58, -32], [58, -32], [64, 32], [-64, 32]], 'f-dim')}<path class="f-paper" d="M-48 -24h96l5 48h-106z"/>${mid(0, 8, '000 123', 21)}</g></g>`
  s += raw('M128 246Q126 200 196 202T262 248Q258 290 190 290T128 244', 'l r') + raw('M354 240Q354 194 438 196T516 240Q512 290 434 288T354 238', 'l r')
  s = s.replaceAll('class="l r"', 'class="l r" style="stroke-width:3.5px"')
  return file(640, 360, s)
}

export const traTrung = () => {
  let s = circ(320, 170, 120, 'f-sun', false) + ground(600, 338, 20)
  s += man(170, 338, 1.9) + woman(470, 338, 1.85, true, 'f-sun')
  // the basket of eggs between them
  s += at(320, 282, 1, [-34, -12, 12, 34].map((x) => circ(x, -22, 13, 'f-paper', true, { ry: 1.25 })).join('') + [-22, 0, 22].map((x) => circ(x, -34, 13, 'f-wall', true, { ry: 1.25 })).join('') + sh([[-58, -18], [58, -18], [42, 36], [-42, 36]], 'f-clay') + raw('M-54 0q14 6 28 0t28 0t28 0t24 0', 'l t') + raw('M-52 -18Q0 -104 52 -18'))
  s += box(252, 318, 136, 20, 'f-leaf')
  s += bubble(36, 24, 256, 84, 150, 172, 146) + mid(164, 60, 'Cháu xin bát', 23) + mid(164, 90, 'nước chè thôi ạ', 23)
  return file(640, 360, s)
}
