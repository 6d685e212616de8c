import sharp from 'sharp'

/**
 * A photograph as a telephone held upright takes it: its points lie sideways, and its head says so, and where and with what it was
 * taken. Upright its upper half is red and its lower half blue, with grain, so that it weighs what photographs weigh.
 */
export async function sidewaysPhoto({
  width,
  height,
}: {
  width: number
  height: number
}): Promise<Uint8Array> {
  const points = Buffer.alloc(width * height * 3)
  let seed = 7
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff
      const grain = (seed >> 16) % 40
      const at = (y * width + x) * 3
      // Turned right by a quarter, the left becomes the top.
      const isTop = x < width / 2
      points[at] = (isTop ? 200 : 20) + grain
      points[at + 1] = 40 + grain
      points[at + 2] = (isTop ? 20 : 200) + grain
    }
  }
  return sharp(points, { raw: { width, height, channels: 3 } })
    .withExif({
      IFD0: { Make: 'Nokia', Model: 'G42', Orientation: '6' },
      IFD3: {
        ...{ GPSLatitudeRef: 'N', GPSLatitude: '21/1 1/1 0/1' },
        ...{ GPSLongitudeRef: 'E', GPSLongitude: '105/1 50/1 0/1' },
      },
    })
    .withMetadata({ orientation: 6 })
    .jpeg({ quality: 85 })
    .toBuffer()
}
