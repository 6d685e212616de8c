import { useEffect, useState } from 'react'
import { type DevicePlace, readDevicePlace } from './device-place'

/** Where this device's guest stopped in a lesson; null for another lesson, and while the server draws. */
export function useDevicePlace(lessonId: string | undefined): DevicePlace | null {
  const [place, setPlace] = useState<DevicePlace | null>(null)
  useEffect(() => {
    const stored = readDevicePlace()
    setPlace(lessonId !== undefined && stored?.lessonId === lessonId ? stored : null)
  }, [lessonId])
  return place
}
