import type { GroupBelow } from '~/domain/groups/group-below'

const KINDS = { to: 'team', lop: 'class' } as const

type Group = Pick<GroupBelow, 'kind' | 'id'>

/** A team or a class in an address: "to.ID", "lop.ID". */
export function groupValue({ kind, id }: Group): string {
  return `${kind === 'team' ? 'to' : 'lop'}.${id}`
}

/** Null for everybody, also where the address makes no sense. */
export function askedGroup(value: string | null): Group | null {
  const [, kind, id] = /^(to|lop)\.(.+)$/.exec(value ?? '') ?? []
  return kind && id ? { kind: KINDS[kind as keyof typeof KINDS], id } : null
}
