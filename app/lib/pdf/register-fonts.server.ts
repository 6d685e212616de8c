import path from 'node:path'

// The server always runs from the repository's root; a path relative to this file would break once it is bundled.
const FONTS = path.join(process.cwd(), 'app/lib/pdf/fonts')

/** Be Vietnam Pro, as 'regular' and 'bold': what `startPage` writes with. */
export function registerFonts(doc: PDFKit.PDFDocument): void {
  doc.registerFont('regular', path.join(FONTS, 'be-vietnam-pro-400.ttf'))
  doc.registerFont('bold', path.join(FONTS, 'be-vietnam-pro-700.ttf'))
}
