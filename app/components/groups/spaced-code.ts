/** "K7M2QP4X" as "K7M2 QP4X", the way it is read out. */
export function spacedCode(joinCode: string): string {
  return /^(\w{6}|\w{8})$/.test(joinCode)
    ? `${joinCode.slice(0, joinCode.length / 2)} ${joinCode.slice(joinCode.length / 2)}`
    : joinCode
}
