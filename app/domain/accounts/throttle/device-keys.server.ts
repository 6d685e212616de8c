import { throttleKey } from './throttle-key.server'

/**
 * The counts of one person: all failures from unknown devices under `all`, and those of each device under a key that
 * begins with `ofDevices`, so that a lock-out can be found and lifted without knowing the devices.
 */
export function deviceKeys(personId: string): {
  all: string
  ofDevices: string
  of: (deviceHash: string) => string
} {
  const all = throttleKey('person', personId)
  const ofDevices = `${all}-`
  return { all, ofDevices, of: (deviceHash) => `${ofDevices}${deviceHash}` }
}
