import { createContext, useContext } from 'react'

type PhoneState = {
  /** Whether anything can be pressed or typed. */
  isLive: boolean
  /** The name of the press or field to look at now. */
  spot: string | null
  /** The element that says so to whoever does not see the glow. */
  spotNote: string
  /** Whether scripts run: keypads, clocks and icons appear then. Outside a phone nothing waits for them. */
  isReady: boolean
}

export const PhoneContext = createContext<PhoneState>({
  isLive: true,
  spot: null,
  spotNote: '',
  isReady: true,
})

export function usePhone(): PhoneState {
  return useContext(PhoneContext)
}
