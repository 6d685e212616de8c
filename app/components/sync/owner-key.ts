import { createContext, useContext } from 'react'

/** Marks what waits on this device as one person's, so that on a shared phone it is never sent as somebody else's; '' for a guest. */
export const OwnerContext = createContext('')

export function useOwnerKey(): string {
  return useContext(OwnerContext)
}
