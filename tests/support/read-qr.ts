import type { Locator } from '@playwright/test'
import decodeQR from 'qr/decode.js'

/** What a camera reads from the QR code on the screen. */
export async function readQr(code: Locator): Promise<string> {
  const png = (await code.screenshot()).toString('base64')
  const blank = await code.page().context().newPage()
  const image = await blank.evaluate(async (png64) => {
    const bytes = Uint8Array.from(atob(png64), (letter) => letter.charCodeAt(0))
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
    const context = canvas.getContext('2d')
    if (!context) throw new Error('no canvas')
    context.drawImage(bitmap, 0, 0)
    const { width, height, data } = context.getImageData(0, 0, bitmap.width, bitmap.height)
    return { width, height, greys: [...data.filter((_, at) => at % 4 === 0)] }
  }, png)
  await blank.close()
  const data = new Uint8ClampedArray(image.greys.flatMap((grey) => [grey, grey, grey, 255]))
  return decodeQR({ width: image.width, height: image.height, data }, { timeLimit: 5_000 })
}
