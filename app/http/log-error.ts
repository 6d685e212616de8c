/** One JSON line for what broke: what kind of error and where in our code, never what a person typed. */
export function logError(error: unknown): void {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error))
  const where = (stack ?? '')
    .split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .slice(0, 8)
  const line = {
    time: new Date().toISOString(),
    level: 'error',
    name,
    message: message.split('\n').at(-1),
    where,
  }
  process.stderr.write(`${JSON.stringify(line)}\n`)
}
