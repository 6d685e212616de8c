import { useRouteLoaderData } from '@remix-run/react'

/** Marks what waits on this device as one person's, so that on a shared phone it is never sent as somebody else's. */
export function useOwnerKey(): string {
  const root = useRouteLoaderData('root') as { viewer: { key: string } | null } | undefined
  return root?.viewer?.key ?? ''
}
