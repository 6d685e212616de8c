import { type ComponentType, useEffect, useState } from 'react'
import type { VoiceHelpProps } from './voice-help'

/** What to do on a device without a Vietnamese voice, fetched only there. */
export function useVoiceHelp(isNeeded: boolean): ComponentType<VoiceHelpProps> | null {
  const [loaded, setLoaded] = useState<{ VoiceHelp: ComponentType<VoiceHelpProps> } | null>(null)
  useEffect(() => {
    if (isNeeded) import('./voice-help').then(setLoaded, () => undefined)
  }, [isNeeded])
  return isNeeded && loaded ? loaded.VoiceHelp : null
}
