import type { Role } from './role'

/** Who is asking: what every permission needs to know about a person, and what a session carries. */
export type Viewer = { personId: string; roles: readonly Role[] }
