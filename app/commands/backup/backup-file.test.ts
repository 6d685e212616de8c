import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { backupFile } from './backup-file'

const now = new Date(2026, 10, 2, 7, 5, 9)

test('without a target the copy goes to data/backups, named after the moment', () => {
  const file = backupFile({ target: undefined, ending: 'db', now })
  expect(file).toBe(path.resolve('data/backups/ngoso-2026-11-02-070509.db'))
})

test('into a folder that exists, or is written like one, the copy goes under its own name', () => {
  const inTemp = backupFile({ target: tmpdir(), ending: 'dump', now })
  expect(inTemp).toBe(path.join(tmpdir(), 'ngoso-2026-11-02-070509.dump'))
  const inNew = backupFile({ target: '/mnt/stick/new/', ending: 'db', now })
  expect(inNew).toBe('/mnt/stick/new/ngoso-2026-11-02-070509.db')
})

test('any other target is the file itself', () => {
  expect(backupFile({ target: '/mnt/stick/monday.db', ending: 'db', now })).toBe('/mnt/stick/monday.db')
})
