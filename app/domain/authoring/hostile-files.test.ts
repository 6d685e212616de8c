import { afterAll, beforeAll, expect, test } from 'vitest'
import { anAlarm } from '#tests/support/alarm'
import { hostileDocuments } from '#tests/support/hostile-documents'
import { hostilePages } from '#tests/support/hostile-pages'
import { hostilePictures } from '#tests/support/hostile-pictures'
import { measured } from '#tests/support/measured'
import { sidewaysPhoto } from '#tests/support/photo'
import { bodyFaults } from '~/domain/lessons/body-faults'
import { preparePicture } from './prepare-picture.server'
import { type PasteWork, readPaste } from './read-paste.server'

const alarm = await anAlarm()
const photo = await sidewaysPhoto({ width: 160, height: 120 })
const DOCUMENTS = hostileDocuments(alarm.bait)
const PAGES = hostilePages(alarm.bait)
const PICTURES = hostilePictures(alarm.bait, photo)

beforeAll(async () => {
  await readPaste({ kind: 'text', text: 'a' }) // the thread and the process begin
  await preparePicture(photo)
})
afterAll(() => {
  expect(alarm.heard()).toEqual([])
  alarm.stop()
})

test('the alarm hears a request', async () => {
  const other = await anAlarm()
  await fetch(`${other.bait.address}/run`)
  expect(other.heard()).toEqual(['request /run'])
  other.stop()
})

test('more than a hundred and fifty hostile files are tried', () => {
  expect(DOCUMENTS.length + PAGES.length + PICTURES.length).toBeGreaterThan(150)
})

async function tryPaste(title: string, work: PasteWork): Promise<void> {
  const { result, seconds, bytes } = await measured(() => readPaste(work))
  expect(seconds, title).toBeLessThan(2)
  expect(bytes, title).toBeLessThan(200_000_000)
  expect(alarm.heard(), title).toEqual([])
  if ('refusal' in result) return
  expect(bodyFaults(result.text), title).toEqual([])
  expect(result.text).not.toMatch(/(?<!\\)[{}]|(?<!\\)\]\((?!https:)|root:x:0:0/)
  expect(result.text.replace(/<\/?(?:Figure|Steps|Step)\b[^<>]*>/g, '')).not.toMatch(/(?<!\\)<[a-z!/?]/i)
}

test('documents of Word are refused or come out as harmless text, cheaply', {
  timeout: 120_000,
}, async () => {
  for (const { title, bytes } of DOCUMENTS) await tryPaste(title, { kind: 'docx', bytes, takenNames: [] })
})

test('macros, templates and what lies outside are named', async () => {
  const find = async (title: string) => {
    const found = DOCUMENTS.find((each) => each.title.startsWith(title))
    return found && readPaste({ kind: 'docx', bytes: found.bytes, takenNames: [] })
  }
  expect(await find('macros')).toMatchObject({
    text: 'chữ',
    findings: expect.arrayContaining([{ code: 'macro', value: '' }]),
  })
  expect(await find('attachedTemplate')).toMatchObject({ text: 'chữ', findings: [{ code: 'embedded' }] })
  expect(await find('an entity from a file')).toEqual({ refusal: 'with-entities' })
  expect(await find('a bomb')).toEqual({ refusal: 'zip-bomb' })
  expect(await find('thousands of entries')).toEqual({ refusal: 'broken-file' })
})

test('pages from a clipboard are refused or come out as harmless text, cheaply', {
  timeout: 120_000,
}, async () => {
  for (const html of PAGES) await tryPaste(html.slice(0, 120), { kind: 'html', html, takenNames: [] })
})

test('pictures come out as nothing but a picture, or are refused', { timeout: 120_000 }, async () => {
  for (const { title, bytes } of PICTURES) {
    const { result, seconds } = await measured(() => preparePicture(bytes))
    expect(seconds, title).toBeLessThan(2)
    expect(alarm.heard(), title).toEqual([])
    if ('refusal' in result) continue
    expect(result.ending, title).toBe('webp')
    expect(Buffer.from(result.bytes).toString('latin1'), title).not.toMatch(/<script|<\?php|META-INF|alert\(/)
  }
})
