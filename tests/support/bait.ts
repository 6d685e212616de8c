/** Names what would be touched by an attack that works: an address that is listened on, and a file that is watched. */
export type Bait = { address: string; file: string }

/** What would set off the alarm in a program that is run. */
export const alarms = ({ address, file }: Bait) => [
  'globalThis.ngosoWasHere = 1',
  `fetch("${address}/run")`,
  `process.getBuiltinModule("fs").writeFileSync("${file}", "run")`,
  'process.exit(9)',
  'while(true){}',
]
