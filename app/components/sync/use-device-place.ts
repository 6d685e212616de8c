import { useEffect, useState } from 'react'
import { readStored, writeStored } from './browser-store'

const KEY = 'ngoso.cho-dung'

export type DevicePlace = { lessonId: string; section: string; title: string }

/** Remembers on this device where a guest stopped reading. */
export function keepDevicePlace(place: DevicePlace): void {
  writeStored(KEY, place)
}

/** Where this device's guest stopped in a lesson; null for another lesson, and while the server draws. */
export function useDevicePlace(lessonId: string | undefined): DevicePlace | null {
  const [place, setPlace] = useState<DevicePlace | null>(null)
  useEffect(() => {
    const stored = readStored<DevicePlace>(KEY)
    setPlace(lessonId !== undefined && stored?.lessonId === lessonId ? stored : null)
  }, [lessonId])
  return place
}
