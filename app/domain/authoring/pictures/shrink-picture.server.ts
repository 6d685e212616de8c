import sharp from 'sharp'
import { MOST_PICTURE_BYTES } from '~/domain/lessons/picture-budget'

export type ShrunkPicture =
  | { bytes: Uint8Array; width: number; height: number }
  | { refusal: 'too-many-pixels' | 'broken-picture' }

/** A photograph of 50 million points is read at an eighth; what must be unpacked whole may have a third of that. */
const MOST_PIXELS = 50_000_000
const MOST_PIXELS_WHOLE = 16_000_000
const MOST_WIDTH = 1280
const MOST_HEIGHT = 1600
const SECONDS = 2

/** From the best to the smallest; `weight` is roughly what a picture of it weighs, the best being one. */
const STEPS = [
  [1, 75],
  [1, 60],
  [0.8, 60],
  [0.8, 45],
  [0.62, 55],
  [0.62, 40],
  [0.5, 45],
  [0.5, 30],
  [0.375, 35],
  [0.28, 30],
  [0.19, 25],
  [0.12, 20],
].map(([scale = 1, quality = 75]) => ({ scale, quality, weight: scale ** 1.7 * (quality / 75) ** 0.9 }))

// Only the readers of these four kinds: no SVG, no PDF, nothing that opens other files.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: [
    'VipsForeignLoadJpegBuffer',
    'VipsForeignLoadPngBuffer',
    'VipsForeignLoadWebpBuffer',
    'VipsForeignLoadNsgifBuffer',
  ],
})
sharp.cache(false)
sharp.concurrency(1)

/**
 * Draws a picture anew as WebP: upright, no wider than a lesson shows it, within the budget, and with nothing of the file but its
 * points: no place, no device, nothing hidden before, between or behind.
 */
export async function shrinkPicture(bytes: Uint8Array): Promise<ShrunkPicture> {
  const options = { limitInputPixels: MOST_PIXELS, sequentialRead: true, failOn: 'error', pages: 1 } as const
  try {
    const { width, height, format, isProgressive } = await sharp(bytes, options).metadata()
    const isWhole = format !== 'jpeg' || isProgressive
    if (width * height > (isWhole ? MOST_PIXELS_WHOLE : MOST_PIXELS)) return { refusal: 'too-many-pixels' }
    const { data, info } = await sharp(bytes, options)
      .timeout({ seconds: SECONDS })
      .autoOrient()
      .resize({ width: MOST_WIDTH, height: MOST_HEIGHT, fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb')
      .raw()
      .toBuffer({ resolveWithObject: true })
    return await withinBudget({ ...info, data })
  } catch (error) {
    const isTooLarge = /pixel limit/i.test(error instanceof Error ? error.message : '')
    return { refusal: isTooLarge ? 'too-many-pixels' : 'broken-picture' }
  }
}

type Points = { data: Buffer; width: number; height: number; channels: 1 | 2 | 3 | 4 }

/** The best step that fits: by what the first weighs the next is guessed, then looked at from there to both sides. */
async function withinBudget(points: Points): Promise<ShrunkPicture> {
  let at = 0
  let best: Encoded | null = null
  let highest = -1 // of those that are too heavy
  while (at < STEPS.length) {
    const encoded = await encode(points, at)
    if (encoded.bytes.length <= MOST_PICTURE_BYTES) {
      best = encoded
      if (at - 1 <= highest) break
      at -= 1
    } else {
      highest = Math.max(highest, at)
      if (best) break
      at = nextStep(at, encoded.bytes.length)
    }
  }
  return best ?? { refusal: 'broken-picture' }
}

function nextStep(at: number, weighed: number): number {
  const { weight = 1 } = STEPS[at] ?? {}
  const wanted = weight * (MOST_PICTURE_BYTES / weighed) * 1.2
  const found = STEPS.findIndex((step, index) => index > at && step.weight <= wanted)
  return found < 0 ? Math.max(at + 1, STEPS.length - 1) : found
}

type Encoded = { bytes: Uint8Array; width: number; height: number }

async function encode({ data: raw, width, height, channels }: Points, at: number): Promise<Encoded> {
  const { scale = 1, quality = 75 } = STEPS[at] ?? {}
  const { data, info } = await sharp(raw, { raw: { width, height, channels } })
    .resize({ width: Math.max(1, Math.round(width * scale)) })
    .webp({ quality, effort: 2 })
    .timeout({ seconds: SECONDS })
    .toBuffer({ resolveWithObject: true })
  return { bytes: data, width: info.width, height: info.height }
}
