import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import Database from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { copySqlite } from './copy-sqlite.server'

const driver = createRequire(import.meta.url).resolve('better-sqlite3')

/** Moves one coin after another between two purses, each in a transaction, until told to stop. */
const WRITER = `
  const { parentPort, workerData } = require('node:worker_threads')
  const database = new (require(workerData.driver))(workerData.file, { timeout: 30000 })
  const move = database.transaction(() => {
    database.exec('UPDATE purse SET coins = coins - 1 WHERE id = 1; UPDATE purse SET coins = coins + 1 WHERE id = 2')
    database.prepare('INSERT INTO move (note) VALUES (?)').run('x'.repeat(500))
  })
  let isStopped = false
  parentPort.on('message', () => { isStopped = true })
  const go = () => {
    for (let i = 0; i < 20; i += 1) move()
    if (!isStopped) return setImmediate(go)
    database.close()
    parentPort.close()
  }
  go()
  parentPort.postMessage('writing')
`

function newDatabase(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'ngoso-backup-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = path.join(folder, 'live.db')
  const database = new Database(file)
  database.pragma('journal_mode = WAL')
  database.exec('CREATE TABLE purse (id INTEGER PRIMARY KEY, coins INTEGER); CREATE TABLE move (note TEXT)')
  database.exec('INSERT INTO purse VALUES (1, 0), (2, 0)')
  database.close()
  return file
}

function read(file: string, sql: string): number {
  const database = new Database(file)
  try {
    return database.prepare(sql).pluck().get() as number
  } finally {
    database.close()
  }
}

test('a copy taken while another connection writes holds whole transactions only', async () => {
  const file = newDatabase()
  const writer = new Worker(WRITER, { eval: true, workerData: { file, driver } })
  await new Promise((resolve) => writer.once('message', resolve))

  const copies = [1, 2, 3].map((number) => `${file}.copy-${number}`)
  for (const copy of copies) await copySqlite(file, copy)
  const ended = new Promise((resolve) => writer.once('exit', resolve))
  writer.postMessage('stop')
  await ended

  for (const copy of copies) {
    expect(read(copy, 'SELECT sum(coins) FROM purse')).toBe(0)
    const moved = read(copy, 'SELECT coins FROM purse WHERE id = 2')
    expect(moved).toBeGreaterThan(0)
    expect(read(copy, 'SELECT count(*) FROM move')).toBe(moved)
    expect(read(file, 'SELECT count(*) FROM move')).toBeGreaterThan(moved)
  }
})

test('a backup is never written over another one', async () => {
  const file = newDatabase()
  await copySqlite(file, `${file}.copy`)
  await expect(copySqlite(file, `${file}.copy`)).rejects.toThrow('exists already')
})

test('without a database there is nothing to back up, and no empty file pretends otherwise', async () => {
  const copy = path.join(tmpdir(), 'ngoso-backup-of-nothing.db')
  await expect(copySqlite('/nowhere/ngoso.db', copy)).rejects.toThrow('no database')
  expect(existsSync(copy)).toBe(false)
})
