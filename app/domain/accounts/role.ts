/** What somebody may do, and where: at a place and all below it, for a team, or for a class. */
export type Role = { kind: RoleKind; scopeKind: 'place' | 'team' | 'class'; scopeId: string }

export type RoleKind = 'trainer' | 'team-head' | 'commune-officer' | 'province-officer' | 'administrator'
