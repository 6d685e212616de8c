/**
 * Bytes of uploaded pictures by their SHA-256 hash, in hexadecimal. What they are (type, size) stands in UploadedMedia. Nothing is
 * ever changed: the same hash is the same bytes. Whoever reads compares what comes back with the hash it asked for.
 */
export type MediaStore = {
  /** Keeps bytes under their own hash; a second time changes nothing. */
  put: (hash: string, bytes: Uint8Array, type: string) => Promise<void>
  /** Null when there are none. */
  get: (hash: string) => Promise<Uint8Array | null>
  has: (hash: string) => Promise<boolean>
  /** Every hash there is, in no order. */
  list: () => AsyncIterable<string>
}
