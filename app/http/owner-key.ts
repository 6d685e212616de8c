/** What a page knows of whose it is: enough to tell people on one device apart, too little to name them. '' for a guest. */
export function ownerKey(viewer: { personId: string } | null): string {
  return viewer?.personId.slice(-8) ?? ''
}
