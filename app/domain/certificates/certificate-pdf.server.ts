import PDFDocument from 'pdfkit'
import { drawArt } from '~/lib/pdf/draw-art.server'
import { drawQr } from '~/lib/pdf/draw-qr.server'
import { type Page, startPage } from '~/lib/pdf/page.server'
import { registerFonts } from '~/lib/pdf/register-fonts.server'
import { vietnamDay } from '~/lib/vietnam-day'
import { formatCode } from './certificate-code'
import type { Certificate } from './certificate-queries.server'
import { certificateUrl } from './certificate-token'
import { GUIDE_SENTENCE } from './guide-certificate'

const A4 = { width: 841.89, height: 595.28 }

/** What the PDF shows of a certificate. */
export type PrintedCertificate = Pick<
  Certificate,
  'isGuide' | 'code' | 'token' | 'personName' | 'moduleTitle' | 'issuer' | 'issuedAt'
>

/**
 * The certificate as an A4 sheet on its side, its text selectable and tagged for screen readers. The same certificate
 * gives the same bytes. `origin` is where its QR leads; `note` stands under the code ("Bản trình diễn").
 */
export async function certificatePdf(
  certificate: PrintedCertificate,
  { origin, note }: { origin: string; note?: string },
): Promise<Uint8Array<ArrayBuffer>> {
  const doc = new PDFDocument({
    size: [A4.width, A4.height],
    margin: 0,
    pdfVersion: '1.7',
    lang: 'vi-VN',
    tagged: true,
    displayTitle: true,
    info: {
      Title: `Chứng nhận ${formatCode(certificate.code)}: ${certificate.personName}, ${certificate.moduleTitle}`,
      Author: certificate.issuer,
      Creator: 'Ngõ Số',
      Producer: 'Ngõ Số',
      CreationDate: certificate.issuedAt,
    },
  })
  const chunks: Uint8Array[] = []
  doc.on('data', (chunk: Uint8Array) => chunks.push(chunk))
  const finished = new Promise<void>((resolve, reject) => doc.on('end', resolve).on('error', reject))
  registerFonts(doc)

  // From here on in the units of the drawing: 1123 x 794, A4 at 96 to the inch.
  doc.scale(A4.width / 1123)
  const page = startPage(doc)
  drawBackground(doc, page)
  writeHead(page, certificate)
  writeSide(doc, page, certificate, origin, note)
  page.finish()
  doc.end()
  await finished
  return new Uint8Array(Buffer.concat(chunks))
}

function drawBackground(doc: PDFKit.PDFDocument, page: Page): void {
  page.decoration(() => {
    doc.rect(0, 0, 1123, 794).fill('#FFFDF8')
    doc.save().rect(34, 536, 1055, 225).clip().translate(34, 536)
    drawArt(doc, 'lane', 1055 / 1123)
    doc.restore()
    drawArt(doc, 'frame')
    doc.save().translate(76, 62)
    drawArt(doc, 'gate', 46 / 40)
    doc.restore()
  })
}

/** The words down the left, each block beginning where the one before ended. */
function writeHead(page: Page, certificate: PrintedCertificate): void {
  const { isGuide, issuer, personName, moduleTitle, issuedAt } = certificate
  const WIDTH = 720
  page.text('P', [{ text: issuer, isBold: true }], { x: 136, y: 77, size: 17 })
  page.text('P', [{ text: 'Đi từng ngõ, gõ từng nhà, hướng dẫn từng người' }], { x: 136, y: 104, size: 17 })
  page.text('H1', [{ text: 'Chứng nhận', isBold: true }], { x: 74, y: 200, size: 68, colour: '#0F5D46' })
  page.text('P', [{ text: 'Người học' }], { x: 76, y: 250, size: 19 })

  const name = [{ text: personName, isBold: true }]
  const isShort = page.width(personName, 34, true) <= WIDTH
  const fit = isShort ? { from: 48, to: 34, lines: 1 } : { from: 38, to: 20, lines: 2 }
  let y = page.text('P', name, { x: 76, y: isShort ? 307 : 298, width: WIDTH, ...fit })

  const earned = isGuide ? GUIDE_SENTENCE : 'đã học và đạt bài kiểm tra cuối học phần '
  const sentence = [{ text: earned }, { text: moduleTitle, isBold: true }, { text: '.' }]
  y = page.text('P', sentence, { x: 76, y: y + 46, width: 660, from: 19, to: 14, lines: 3 })

  page.text('P', [{ text: 'Cấp ngày' }], { x: 76, y: y + 52, size: 17 })
  page.text('P', [{ text: dateInWords(issuedAt), isBold: true }], { x: 76, y: y + 77, size: 17 })
  page.text('P', [{ text: 'Nơi cấp' }], { x: 318, y: y + 52, size: 17 })
  page.text('P', [{ text: issuer, isBold: true }], {
    x: 318,
    y: y + 77,
    width: 480,
    from: 17,
    to: 13,
    lines: 2,
  })
}

/** The QR and the code down the right. */
function writeSide(
  doc: PDFKit.PDFDocument,
  page: Page,
  { code, token }: PrintedCertificate,
  origin: string,
  note?: string,
): void {
  const [x, side] = [849, 200]
  const link = certificateUrl(origin, code, token)
  page.figure('Mã QR để xác minh chứng nhận này', () => drawQr(doc, link, { x, y: 54, side }))
  const left = x + 10
  page.text('P', [{ text: 'Quét để xác minh', isBold: true }], { x: left, y: 274, size: 15.5 })
  const where = [{ text: `hoặc vào ${origin.replace(/^https?:\/\//, '')}/xac-minh, gõ mã` }]
  const y = page.text('P', where, { x: left, y: 296, width: 222, from: 15.5, to: 11, lines: 3 })

  const shown = formatCode(code)
  const plate = page.width(shown, 17, true) + 28
  page.decoration(() => {
    doc.roundedRect(left, y + 14, plate, 32, 6).fill('#0F5D46')
    doc
      .roundedRect(left + 3, y + 17, plate - 6, 26, 4)
      .lineWidth(1.5)
      .stroke('#FFFDF8')
  })
  page.text('P', [{ text: shown, isBold: true }], { x: left + 14, y: y + 36, size: 17, colour: '#FFFDF8' })
  if (note) page.text('P', [{ text: note }], { x: left, y: y + 70, size: 15.5 })
}

function dateInWords(at: Date): string {
  const [year, month, day] = vietnamDay(at).split('-').map(Number)
  return `${day} tháng ${month} năm ${year}`
}
