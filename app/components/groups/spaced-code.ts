/** "K7M2QP" as "K7M 2QP", the way it is read out. */
export function spacedCode(joinCode: string): string {
  return joinCode.replace(/^(\w{3})(\w{3})$/, '$1 $2')
}
