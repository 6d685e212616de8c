import { readStored, removeStored, writeStored } from './browser-store'

const KEY = 'ngoso.cho-dung'

/** Where this device's guest stopped reading; `title` is the section's heading. */
export type DevicePlace = { lessonId: string; revision: string; section: string; title: string }

export function keepDevicePlace(place: DevicePlace): void {
  writeStored(KEY, place)
}

export function readDevicePlace(): DevicePlace | null {
  return readStored<DevicePlace>(KEY)
}

export function clearDevicePlace(): void {
  removeStored(KEY)
}
