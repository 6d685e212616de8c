import { networkInterfaces } from 'node:os'

const ACCOUNTS = [
  ['thanhvien', 'a team member: learns, takes the exam, earns the certificate'],
  ['hocsinh', 'a student of a class'],
  [
    'giangvien',
    'a trainer and teacher: sees the learners by skill, gives work, makes classes, writes lessons',
  ],
  ['kiemduyet', 'a reviewer of the province: reads, corrects and publishes what trainers write'],
  ['totruong', 'the head of a team: sees its members, divides the households'],
  ['canboxa', 'an officer of the commune'],
  ['canbotinh', 'an officer of the province'],
  ['quantri', 'the administrator'],
]

/** What to read when everything runs: where to click, and whom to be. */
export function welcome({ port, isProduction, administration, seconds }) {
  const lines = [
    '',
    `Ngõ Số is ready after ${seconds.toFixed(0)} s. Open it here:`,
    '',
    `    ${process.env.NGOSO_ORIGIN || `http://localhost:${port}`}`,
    ...onTheNetwork(port),
    '',
    ...(isProduction ? [administration.trim()] : demonstration()),
    '',
    'Stop with Ctrl+C.',
  ]
  return `${lines.join('\n')}\n`
}

function demonstration() {
  return [
    'This is the demonstration. Sign in with one of these names; the password of all is ngo-so-demo',
    '',
    ...ACCOUNTS.map(([name, purpose]) => `    ${name.padEnd(10)} ${purpose}`),
    '',
    'To run it for real, with no demonstration accounts: NGOSO_MODE=production npm start',
  ]
}

/** The address for a phone on the same Wi-Fi, where the server listens to the network at all. */
function onTheNetwork(port) {
  if (process.env.NGOSO_ORIGIN || (process.env.HOST && process.env.HOST !== '0.0.0.0')) return []
  const addresses = Object.values(networkInterfaces()).flat()
  const outside = addresses.find((address) => address?.family === 'IPv4' && !address.internal)
  return outside ? [`    http://${outside.address}:${port} (from a phone on the same network)`] : []
}
