/** Where a lesson written here belongs: a place, and with it all below, or one class. */
export type AuthorScope = { scopeKind: 'place' | 'class'; scopeId: string }

/** The same with what permissions need: the place (a class's own) and all above it, the place first. */
export type ScopePath = AuthorScope & { placePath: readonly string[] }
