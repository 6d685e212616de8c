import type { Viewer } from '~/domain/accounts/viewer'

/**
 * May they change the class and look after its learners' sign-in? Its trainer or teacher, the officer of its commune and
 * the administrator: those who know the people. `placePath` is the class's place and all above it.
 */
export function mayManageClass(
  viewer: Viewer,
  shown: { classId: string; placePath: readonly string[] },
): boolean {
  return viewer.roles.some(({ kind, scopeKind, scopeId }) => {
    if (kind === 'trainer' || kind === 'class-teacher')
      return scopeKind === 'class' && scopeId === shown.classId
    const isOffice = kind === 'commune-officer' || kind === 'administrator'
    return isOffice && scopeKind === 'place' && shown.placePath.includes(scopeId)
  })
}
