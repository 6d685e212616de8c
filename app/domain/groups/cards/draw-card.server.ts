import { formatFirstCode } from '~/domain/accounts/first-code'
import { drawArt } from '~/lib/pdf/draw-art.server'
import { drawQr } from '~/lib/pdf/draw-qr.server'
import type { Page } from '~/lib/pdf/page.server'
import type { IssuedCard } from '../issue-cards.server'

type Placed = { x: number; y: number; width: number; height: number; origin: string; note?: string }

const GREEN = '#0F5D46'
const WHITE = '#FFFDF8'
const SOFT = '#464B44'
const PADDING = 15
const QR = 96

/** One card, read from the top: whose it is, how to enter by scanning, and how without. */
export function drawCard(
  doc: PDFKit.PDFDocument,
  page: Page,
  card: IssuedCard,
  { x, y, width, height, origin, note }: Placed,
): void {
  const left = x + PADDING
  const qrLeft = x + width - PADDING - QR + 5
  const column = qrLeft - left - 6
  page.decoration(() => {
    doc.save().translate(left - 1, y + 9)
    drawArt(doc, 'gate', 0.5)
    doc.restore()
  })
  page.text('P', [{ text: 'Ngõ Số', isBold: true }], { x: left + 24, y: y + 23, size: 11.5, colour: GREEN })
  if (note) page.text('P', [{ text: note }], { x: left + 72, y: y + 22.5, size: 7.5, colour: SOFT })

  const named = { x: left, width: column, from: 15, to: 9, lines: 2 }
  let below = page.text('P', [{ text: card.displayName, isBold: true }], { ...named, y: y + 46 })
  const belongs = belongsTo(card)
  if (belongs)
    below = page.text('P', [{ text: belongs }], {
      ...{ x: left, y: below + 13, width: column, from: 8.5, to: 7, lines: 2 },
      colour: SOFT,
    })
  const entry = Math.max(below + 12, y + 92)
  if (card.identifier)
    page.text('P', [{ text: 'Tên đăng nhập' }], { x: left, y: entry, size: 8, colour: SOFT })
  if (card.identifier)
    page.text('P', [{ text: card.identifier, isBold: true }], {
      ...{ x: left, y: entry + (entry > y + 92 ? 13 : 15), width: column, from: 13, to: 6, lines: 1 },
    })

  const link = `${origin}/the/${card.token}`
  page.figure(`Mã QR để đăng nhập của ${card.displayName}`, () =>
    drawQr(doc, link, { x: qrLeft, y: y + 10, side: QR }, { isOfMany: true }),
  )
  page.text('P', [{ text: 'Quét để vào học', isBold: true }], { x: qrLeft + 10, y: y + 117, size: 9.5 })

  drawFirstCode(doc, page, card, { x: left, y: y + height - 58, host: new URL(origin).host })
  page.text('P', [{ text: 'Giữ thẻ như giữ chìa khoá. Mất thẻ thì báo ngay để huỷ.' }], {
    ...{ x: left, y: y + height - 11, size: 7.5, colour: SOFT },
  })
}

/** "Tổ thôn Đồng Chùa" says already where it is. */
function belongsTo({ groupName, placeName }: IssuedCard): string {
  if (groupName && placeName && !groupName.toLowerCase().includes(placeName.toLowerCase()))
    return `${groupName}, ${placeName}`
  return groupName ?? placeName ?? ''
}

/** For the first sign-in without scanning; who has chosen a PIN already needs it every time. */
function drawFirstCode(
  doc: PDFKit.PDFDocument,
  page: Page,
  { firstCode, hasSecret, identifier }: IssuedCard,
  { x, y, host }: { x: number; y: number; host: string },
): void {
  const where = { x, y: y + 36, width: 240, from: 8, to: 6, lines: 1, colour: SOFT }
  if (firstCode === null) {
    const text = hasSecret ? 'Quét mã, rồi gõ mã PIN bạn đã chọn.' : 'Quét mã, rồi chọn mã PIN của bạn.'
    page.text('P', [{ text, isBold: true }], { x, y: y + 20, size: 9.5 })
    if (identifier) page.text('P', [{ text: `Không quét được thì vào ${host}/dang-nhap` }], where)
    return
  }
  const shown = formatFirstCode(firstCode)
  const plate = page.width(shown, 14, true) + 20
  page.decoration(() => {
    doc.roundedRect(x, y, plate, 25, 4).fill(GREEN)
    doc
      .roundedRect(x + 2, y + 2, plate - 4, 21, 3)
      .lineWidth(1)
      .stroke(WHITE)
  })
  const right = { x: x + plate + 9, size: 8.5 }
  page.text('P', [{ text: 'Mã đặt PIN lần đầu', isBold: true }], { ...right, y: y + 11 })
  page.text('P', [{ text: shown, isBold: true }], { x: x + 10, y: y + 17.5, size: 14, colour: WHITE })
  page.text('P', [{ text: 'dùng một lần, trong 90 ngày' }], { ...right, y: y + 22, colour: SOFT })
  page.text('P', [{ text: `Không quét được thì vào ${host}/dang-nhap/lan-dau` }], where)
}
