/** A team or a class at or below a place. */
export type GroupBelow = { kind: 'team' | 'class'; id: string; name: string }
