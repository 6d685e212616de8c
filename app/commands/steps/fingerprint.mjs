import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { ROOT } from './run-command.mjs'

/** One hash of the names and contents of files and whole folders (links are followed). */
export function fingerprint(places, { without = () => false } = {}) {
  const hash = createHash('sha256')
  for (const place of places) {
    for (const file of filesUnder(place)
      .filter((name) => !without(name))
      .sort()) {
      hash.update(`${file}\0`)
      hash.update(readFileSync(path.join(ROOT, file)))
    }
  }
  return hash.digest('hex')
}

/** True when the stamp says that this very work was finished before. */
export function isStamped(file, text) {
  const stamp = path.join(ROOT, file)
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === text
}

export function writeStamp(file, text) {
  writeFileSync(path.join(ROOT, file), text)
}

function filesUnder(place) {
  const whole = path.join(ROOT, place)
  if (!existsSync(whole)) return []
  if (!statSync(whole).isDirectory()) return [place]
  return readdirSync(whole).flatMap((name) => filesUnder(`${place}/${name}`))
}
