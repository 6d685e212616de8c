/** What somebody may do, and where: at a place and all below it, for a team, or for a class. */
export type Role = {
  kind: RoleKind
  scopeKind: 'place' | 'team' | 'class'
  scopeId: string
  /** Of a province officer: sees names, not numbers only. */
  seesNames?: boolean
}

export type RoleKind =
  | 'trainer'
  | 'class-teacher'
  | 'team-head'
  | 'reviewer'
  | 'commune-officer'
  | 'province-officer'
  | 'administrator'
