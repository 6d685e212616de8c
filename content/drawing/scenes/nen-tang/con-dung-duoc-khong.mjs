import { box, chick, circ, ground, hen, lady, ln, raw, sh, words } from '../../kit.mjs'
import { bubble, file, head, left, mid, num, onGreen, tel, tick, woman } from '../../parts.mjs'

// words on marigold, dark in both schemes
const dark = (x, y, s, size, anchor = 'middle') => `<text x="${x}" y="${y}" text-anchor="${anchor}" font-size="${size}" style="fill:#1F2421">${s}</text>`
const red = (x, y, r = 13) => raw(`M${x} ${y}m${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0M${x - r * 0.42} ${y - r * 0.42}l${r * 0.84} ${r * 0.84}M${x + r * 0.42} ${y - r * 0.42}l${-r * 0.84} ${r * 0.84}`, 'l r')
const ask = (x, y, r = 13) => circ(x, y, r, 'f-mari') + dark(x, y + 7, '?', 20)

export const baNhan = () => {
  let s = circ(118, 150, 92, 'f-sun', false) + ground(620, 336, 10)
  s += lady(100, 334, 1.75)
  const basket = (x, name, fill, tags) => {
    let g = ''
    tags.forEach(([t, dx, dy, r], i) => { g += `<g transform="translate(${x + dx} ${dy}) rotate(${r})">${box(-58, -18, 116, 40, i % 2 ? 'f-wall' : 'f-paper')}${mid(0, 9, t, 17)}</g>` })
    g += sh([[x - 68, 214], [x + 68, 214], [x + 56, 332], [x - 56, 332]], fill) + box(x - 54, 250, 108, 46, 'f-paper', { dx: 0, dy: 0 }) + mid(x, 280, name, 20) + raw(`M${x - 65} 232h130M${x - 58} 312h116`, 'l t')
    return g
  }
  s += basket(246, 'Dạy', 'f-leaf', [['VNeID', -4, 186, -3]])
  s += basket(398, 'Chỉ nhắc', 'f-mari', [['VssID', 4, 142, 4], ['Voso', -4, 188, -3]])
  s += basket(550, 'Bỏ', 'f-dim', [['PC-Covid', 2, 142, -4], ['Cổng tỉnh', 2, 188, 3]])
  s += mid(398, 46, 'Mỗi tên một nhãn', 23) + mid(398, 78, 'Chưa chắc: để ở giữa', 19)
  return file(640, 360, s)
}

export const baMucDau = () => {
  let s = circ(500, 180, 106, 'f-sun', false) + ground(600, 340, 20)
  let b = head(300, 'Kho ứng dụng')
  b += box(20, 54, 58, 58, 'f-clay') + left(92, 80, 'Chợ Làng Mẫu', 20) + left(92, 106, 'Công ty Mẫu', 18)
  b += sh([[20, 130], [280, 130], [280, 168], [20, 168]], 'f-green', { dx: 0, dy: 0 }) + onGreen(150, 155, 'Mở', 19)
  b += left(20, 204, 'Cập nhật', 18) + left(20, 234, '05/2021', 24) + words(280, 262, 'Màn hình tập', { size: 15, anchor: 'end' })
  s += tel(48, 44, 300, 272, b)
  const note = (y, n, t, u, from) => num(404, y, n) + left(430, y - 2, t, 19) + left(430, y + 23, u, 18) + raw(from, 'l t')
  s += note(110, 3, 'Ai phát hành?', 'Có lạ không?', 'M386 114Q310 120 262 142') + note(196, 1, 'Còn mở không?', 'Bấm vào xem', 'M386 196H336') + note(282, 2, 'Ngày nào?', 'Đã mấy năm', 'M386 280Q260 300 176 276')
  return file(640, 360, s)
}

export const bangKiem = () => {
  let s = circ(320, 180, 150, 'f-sun', false)
  s += box(22, 26, 596, 300, 'f-paper') + '<path class="f-green" d="M23 27h594v66H23z"/>'
  const cols = [['Trang', 'mở'], ['Ngày', 'mới'], ['Của', 'ai'], ['Còn', 'dùng'], ['Xã', 'trả lời']]
  cols.forEach(([a, b], i) => { const x = 172 + i * 80; s += onGreen(x, 55, a, 16) + onGreen(x, 78, b, 16) })
  s += onGreen(72, 66, 'Tên', 18) + onGreen(568, 66, 'Nhãn', 18)
  const marks = (y, m) => m.map((k, i) => (k === 1 ? tick : k ? ask : red)(172 + i * 80, y, 14)).join('')
  s += left(36, 142, 'VNeID', 19) + marks(135, [1, 1, 1, 1, 1]) + mid(568, 142, 'Dạy', 20)
  s += ln([[30, 172], [610, 172]], 't') + left(36, 220, 'Voso', 19) + marks(212, [2, 2, 1, 2, 2]) + mid(568, 208, 'Chỉ', 19) + mid(568, 231, 'nhắc', 19)
  s += ln([[30, 250], [610, 250]], 't') + left(36, 296, 'Cổng tỉnh', 18) + marks(289, [0, 0, 1, 0, 0]) + mid(568, 296, 'Bỏ', 20)
  return file(640, 360, s)
}

export const hoiXa = () => {
  let s = circ(178, 160, 100, 'f-sun', false) + ground(600, 334, 20)
  s += box(400, 34, 200, 44, 'f-green') + onGreen(500, 63, 'UBND xã', 22) + raw('M420 34v-20M580 34v-20')
  s += woman(500, 322, 1.7, true, 'f-paper', false)
  s += sh([[352, 262], [622, 262], [622, 334], [352, 334]], 'f-clay') + raw('M352 290h270M352 312h270M440 264v26M540 290v22', 'l t') + box(340, 252, 294, 14, 'f-wall')
  // the check list on the table
  s += sh([[372, 252], [440, 252], [432, 226], [380, 226]], 'f-paper') + raw('M388 234h34M386 242h40', 'l t')
  s += lady(196, 332, 1.7)
  s += bubble(204, 24, 178, 92, 232, 220, 148) + mid(293, 54, 'Ứng dụng này,', 18) + mid(293, 78, 'xã mình còn', 18) + mid(293, 102, 'dùng không?', 18)
  s += hen(72, 332) + chick(108, 336)
  return file(640, 360, s)
}

export const suaToRoi = () => {
  let s = circ(470, 160, 112, 'f-sun', false) + ground(600, 344, 20)
  s += `<g transform="rotate(-1.5 200 180)">${box(40, 30, 340, 296, 'f-wall')}<path class="f-clay" d="M41 31h338v44H41z"/>${mid(210, 61, 'Tờ rơi 2022', 22)}`
  s += left(60, 112, 'Vào cổng của tỉnh', 20) + raw('M58 106h174', 'l r') + left(60, 140, 'Nay: dichvucong.gov.vn', 20)
  s += left(60, 190, 'Cài PC-Covid', 20) + raw('M58 184h130', 'l r') + left(60, 218, 'Nay: Sổ sức khoẻ', 20) + left(60, 244, 'trong VNeID', 20)
  s += ln([[56, 262], [364, 262]], 't') + left(60, 286, 'Đã kiểm: 22/11/2026', 18) + left(60, 312, 'Kiểm lại: 05/2027', 18) + '</g>'
  s += `<g transform="translate(420 120) rotate(58)">${sh([[-9, -96], [9, -96], [9, 0], [0, 22], [-9, 0]], 'f-mari', { dx: 1, dy: 1 })}${raw('M-9 -76h18')}</g>`
  const row = (y, t) => tick(436, y, 15) + left(462, y + 7, t, 20)
  s += row(186, 'Gạch cái cũ') + row(232, 'Viết cái thay') + row(278, 'Ghi ngày')
  return file(640, 360, s)
}
