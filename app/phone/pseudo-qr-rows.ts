import { seededRandom } from '~/lib/seeded-random'

/** Real codes have 21 squares a side or more. */
const SIDE = 19
const CORNER = ['11111', '10001', '10101', '10001', '11111']

/**
 * Rows of '0' and '1' that look like a QR code, the same for the same seed. The corners are one square too narrow, so that
 * scanners, which look for dark and light in the proportion 1:1:3:1:1, do not take them for a code's.
 */
export function pseudoQrRows(seed: string): string[] {
  const random = seededRandom(seed)
  return Array.from({ length: SIDE }, (_, y) =>
    Array.from({ length: SIDE }, (_, x) => {
      const chance = random() < 0.48 ? '1' : '0'
      const top = y < 6
      const isCorner = (x < 6 && (top || y > SIDE - 7)) || (x > SIDE - 7 && top)
      if (!isCorner) return chance
      const [cx, cy] = [x > SIDE - 7 ? x - SIDE + 5 : x, y > SIDE - 7 ? y - SIDE + 5 : y]
      return CORNER[cy]?.[cx] ?? '0'
    }).join(''),
  )
}
