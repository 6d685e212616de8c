const SECTOR = 512
const [FREE, END, FAT] = [0xffffffff, 0xfffffffe, 0xfffffffd]

/**
 * An OLE compound file with the given streams, as old Office files and encrypted new ones are: header, one sector of
 * allocation table, one of directory, then the streams, each at least 4,096 bytes long so that none is a "mini" one.
 */
export function compoundFile(streams: Record<string, Uint8Array>): Buffer {
  const names = Object.keys(streams).slice(0, 3)
  const padded = names.map((name) => {
    const content = Buffer.from(streams[name] ?? [])
    const size = Math.max(4096, Math.ceil(content.length / SECTOR) * SECTOR)
    return Buffer.concat([content, Buffer.alloc(size - content.length)])
  })
  const table = Buffer.alloc(SECTOR, 0xff)
  table.writeUInt32LE(FAT, 0)
  table.writeUInt32LE(END, 4)
  let sector = 2
  const starts = padded.map((content) => {
    const start = sector
    const count = content.length / SECTOR
    for (let at = 0; at < count; at++) {
      table.writeUInt32LE(at === count - 1 ? END : sector + 1, sector * 4)
      sector++
    }
    return start
  })
  const entries = [
    entry('Root Entry', 5, END, 0, names.length > 0 ? 1 : FREE, FREE),
    ...names.map((name, at) =>
      entry(name, 2, starts[at] ?? END, padded[at]?.length ?? 0, FREE, at + 1 < names.length ? at + 2 : FREE),
    ),
  ]
  while (entries.length < 4) entries.push(entry('', 0, END, 0, FREE, FREE))
  return Buffer.concat([header(), table, ...entries, ...padded])
}

function header(): Buffer {
  const bytes = Buffer.alloc(SECTOR)
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(bytes)
  bytes.writeUInt16LE(0x3e, 24)
  bytes.writeUInt16LE(3, 26)
  bytes.writeUInt16LE(0xfffe, 28)
  bytes.writeUInt16LE(9, 30)
  bytes.writeUInt16LE(6, 32)
  bytes.writeUInt32LE(1, 44)
  bytes.writeUInt32LE(1, 48)
  bytes.writeUInt32LE(4096, 56)
  bytes.writeUInt32LE(END, 60)
  bytes.writeUInt32LE(END, 68)
  bytes.fill(0xff, 76)
  bytes.writeUInt32LE(0, 76)
  return bytes
}

function entry(
  name: string,
  kind: number,
  start: number,
  size: number,
  child: number,
  right: number,
): Buffer {
  const bytes = Buffer.alloc(128)
  bytes.write(name, 0, 'utf16le')
  bytes.writeUInt16LE(name ? (name.length + 1) * 2 : 0, 64)
  bytes[66] = kind
  bytes[67] = 1
  bytes.writeUInt32LE(FREE, 68)
  bytes.writeUInt32LE(right, 72)
  bytes.writeUInt32LE(child, 76)
  bytes.writeUInt32LE(start, 116)
  bytes.writeUInt32LE(size, 120)
  return bytes
}
