import { createContext, useContext } from 'react'

/** The nonce of this response's Content-Security-Policy; empty in the browser, where it is not needed again. */
export const NonceContext = createContext('')

export function useNonce(): string {
  return useContext(NonceContext)
}
