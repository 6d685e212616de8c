import type { Problem } from './problem'
import { mediaSafe } from './rules/media-safe'
import { mediaSize } from './rules/media-size'

/** Why a picture may not stand in a lesson, by the rules of the built-in ones: too heavy, not what its name says, or not safe. */
export function pictureFaults(name: string, bytes: Uint8Array): Problem[] {
  const file = { path: name, name, bytes }
  return [...mediaSize([file]), ...mediaSafe([file])]
}
