import { at, box, circ, ground, hen, ln, raw, sh } from '../../kit.mjs'
import { arrow, cross, file, head, left, mid, num, tel, tick } from '../../parts.mjs'

// a paper with a title, a stamp and lines
const paper = (w, h, title = 'GIẤY KHAI SINH', size = 15) => {
  let s = box(0, 0, w, h, 'f-paper', { dx: 0, dy: 0 }) + mid(w / 2, 26, title, size)
  for (let y = 48; y < h - 30; y += 17) s += ln([[14, y], [w - 14 - (y % 3) * 14, y]], 't')
  return s + circ(w - 34, h - 24, 14, '').replaceAll('class="l"', 'class="l r"')
}

export const chupDungSai = () => {
  let s = `<path class="f-wall" d="M24 20h280v272H24z"/>`
  s += sh([[80, 70], [216, 21], [303, 21], [303, 262], [232, 291], [160, 291]], 'f-paper', { dx: 0, dy: 0 }) + `<g transform="rotate(-19 130 96)">${left(116, 96, 'GIẤY KHAI S', 21)}</g>`
  for (let i = 0; i < 7; i++) s += ln([[112 + i * 8, 134 + i * 23], [i > 4 ? 268 - i * 4 : 292, (i > 4 ? 82 + i * 24 : 70 + i * 23)]], 't')
  s += sh([[25, 206], [72, 168], [94, 190], [68, 238], [25, 272]], 'f-skin') + at(252, 288, 1.6, hen(0, 0)) + raw('M24 20h280v272H24z')
  s += `<path class="f-clay" d="M336 20h280v272H336z"/>` + raw('M336 20h280v272H336z') + `<g transform="translate(376 42)">${paper(200, 228, 'GIẤY KHAI SINH', 20)}</g>`
  s += cross(164, 326, 20) + tick(476, 326, 20)
  return file(640, 360, s)
}

export const bonGoc = () => {
  let s = box(22, 22, 96, 120, 'f-sun') + raw('M70 22v120M22 82h96', 'l t') + raw('M132 96l40 22M128 124l34 22', 'l t')
  s += sh([[30, 268], [336, 268], [336, 290], [30, 290]], 'f-clay') + raw('M60 290v50M306 290v50')
  s += box(116, 261, 150, 6, 'f-paper', { dx: 0, dy: 0 })
  s += box(112, 158, 158, 15, 'f-dim', { dx: 0, dy: 0 }) + box(168, 173, 26, 6, 'f-mari', { dx: 0, dy: 0 })
  s += sh([[262, 160], [300, 142], [352, 142], [352, 176], [300, 182], [268, 176]], 'f-skin') + box(336, 136, 22, 52, 'f-green')
  s += raw('M170 184L118 256M192 184L264 256', 'l t') + mid(216, 60, 'Song song', 22) + mid(216, 88, 'với mặt bàn', 22)
  let b = '<path class="f-clay" d="M1 1h188v216H1z"/>' + `<g transform="translate(36 38)">${paper(118, 146, 'GIẤY TỜ', 19)}</g>`
  b += raw('M24 50v-24h24M166 50v-24h-24M24 172v24h24M166 172v24h-24') + circ(95, 242, 15, 'f-paper')
  s += tel(416, 48, 190, 266, b)
  return file(640, 360, s)
}

export const datTen = () => {
  let s = circ(500, 150, 110, 'f-sun', false)
  const chip = (x, y, w, t, fill, size) => box(x, y, w, 54, fill) + box(x + 12, y + 10, 28, 34, 'f-paper', { dx: 0, dy: 0 }) + raw(`M${x + 17} ${y + 20}h18M${x + 17} ${y + 28}h18M${x + 17} ${y + 36}h12`, 'l t') + left(x + 52, y + 34, t, size)
  ;['ANH_0093', 'ANH_2207', 'ANH_2208'].forEach((t, i) => (s += chip(24, 70 + i * 84, 186, t, 'f-dim', 20)))
  s += arrow('M226 180h40', 268, 180, 0)
  s += sh([[284, 54], [384, 54], [400, 32], [520, 32], [530, 54], [620, 54], [620, 336], [284, 336]], 'f-sun') + mid(456, 90, 'Ngăn “Giấy tờ”', 22)
  ;['2026-11 khai sinh bé Na', '2026-11 sổ đỏ mặt 1', '2026-11 sổ đỏ mặt 2'].forEach((t, i) => (s += chip(300, 108 + i * 74, 306, t, 'f-paper', 19)))
  return file(640, 360, s)
}

export const guiDungNguoi = () => {
  let s = circ(320, 160, 120, 'f-sun', false) + ground(600, 346, 20)
  const doc = (x, y) => `<g transform="translate(${x} ${y}) scale(.72)">${paper(130, 132, 'GIẤY TỜ', 24)}</g>`
  const chat = (name, sub, b) => head(224, name) + mid(112, 62, sub, 18) + ln([[12, 74], [212, 74]], 't') + b
  let people = ''
  for (let i = 0; i < 7; i++) people += circ(26 + i * 29, 216, 10, 'f-skin') + raw(`M${12 + i * 29} 242q14 -20 28 0`)
  s += tel(52, 40, 224, 270, chat('Con trai', 'một người', doc(64, 92) + circ(112, 216, 14, 'f-skin') + raw('M90 250q22 -28 44 0')))
  s += tel(364, 40, 224, 270, chat('Nhóm chợ quê', '300 người', doc(64, 86) + people))
  s += tick(320, 108, 22) + arrow('M300 132h-14', 284, 132, 180) + cross(320, 216, 22) + arrow('M338 242h12', 352, 242, 0)
  return file(640, 360, s)
}

export const saoLuuRoiXoa = () => {
  let s = circ(322, 140, 110, 'f-sun', false) + ln([[20, 304], [320, 304], [620, 304]])
  s += tel(36, 60, 128, 214, `<g transform="translate(16 22)">${paper(96, 108, 'Giấy tờ', 18)}</g>` + box(16, 146, 44, 40, 'f-leaf', { dx: 1, dy: 1 }) + box(68, 146, 44, 40, 'f-wall', { dx: 1, dy: 1 }))
  s += arrow('M192 150h50', 244, 150, 0)
  s += box(256, 82, 150, 108, 'f-paper') + `<g transform="translate(294 90) scale(.78)">${paper(96, 118, 'Giấy tờ', 21)}</g>` + sh([[238, 194], [424, 194], [438, 214], [224, 214]], 'f-dim')
  s += tick(384, 176, 15)
  s += arrow('M444 150h38', 484, 150, 0)
  s += sh([[506, 130], [606, 130], [596, 292], [516, 292]], 'f-leaf') + box(496, 114, 120, 16, 'f-dim') + raw('M534 114v-12h44v12M536 152l4 118M556 152v118M576 152l-4 118')
  s += num(100, 336, 1) + left(124, 343, 'Chép', 21) + num(296, 336, 2) + left(320, 343, 'Mở thử', 21) + num(520, 336, 3) + left(544, 343, 'Xoá', 21)
  return file(640, 360, s)
}
