import { readStored, writeStored } from './browser-store'

const KEY = 'ngoso.nghe'

/** How fast this device reads aloud, and the sentence of a lesson's revision where it stopped. */
export type DeviceListening = { speed: string; revision?: string; at?: number }

export function keepDeviceListening(listening: DeviceListening): void {
  writeStored(KEY, listening)
}

/** Another person takes up the device: the speed may stay, where somebody stopped listening is theirs. */
export function dropListeningPlace(): void {
  const kept = readDeviceListening()
  if (kept?.revision !== undefined) writeStored(KEY, { speed: kept.speed })
}

/** Null when nobody has listened on this device yet. */
export function readDeviceListening(): DeviceListening | null {
  return readStored<DeviceListening>(KEY)
}
