import { expect, test } from 'vitest'
import { aDraft, anAuthor, filesOfDraft } from '#tests/support/commune-author'
import { drawing } from '#tests/support/lesson-input'
import { sidewaysPhoto } from '#tests/support/photo'
import { readMedia } from '../lessons/catalogue-queries.server'
import { addDraftPicture } from './add-draft-picture.server'
import { readDraftPictures } from './draft-picture-queries.server'
import { placeDraftPicture } from './place-draft-picture.server'
import { removeDraftPicture } from './remove-draft-picture.server'
import { renameDraftPicture } from './rename-draft-picture.server'
import { replaceDraftPicture } from './replace-draft-picture.server'

const now = new Date('2026-11-30T03:00:00Z')
const svg = new TextEncoder().encode(drawing())

test('a picture is added, placed, renamed, replaced and removed, and the lesson follows', async () => {
  const viewer = await anAuthor('xa-hinh')
  const of = { viewer, draftId: await aDraft(viewer), now }
  const added = await addDraftPicture({ ...of, fileName: '../../Ảnh của bác.SVG', bytes: svg })
  expect(added).toMatchObject({ ok: true, name: 'anh-cua-bac.svg' })
  const second = await addDraftPicture({ ...of, fileName: 'Ảnh của bác.svg', bytes: svg })
  expect(second).toMatchObject({ name: 'anh-cua-bac-2.svg' })
  const hash = 'hash' in added ? added.hash : ''
  expect(await readMedia(hash)).toEqual({ type: 'image/svg+xml', data: svg })

  const place = { ...of, name: 'anh-cua-bac.svg', caption: '', section: 'lam-tung-buoc' }
  expect(await placeDraftPicture({ ...place, alt: 'Hình' })).toMatchObject({ refusal: 'alt' })
  expect(await placeDraftPicture({ ...place, alt: 'Bác Sáu mở "cửa" {a}' })).toEqual({ ok: true })
  expect(await renameDraftPicture({ ...of, name: 'anh-cua-bac.svg', wished: 'anh-cua-bac-2' })).toEqual({
    refusal: 'name-taken',
  })
  expect(await renameDraftPicture({ ...of, name: 'anh-cua-bac.svg', wished: '???' })).toEqual({
    refusal: 'name-missing',
  })
  expect(await renameDraftPicture({ ...of, name: 'anh-cua-bac.svg', wished: 'Mở cửa.svg' })).toEqual({
    ok: true,
    name: 'mo-cua.svg',
  })
  const photo = await sidewaysPhoto({ width: 90, height: 60 })
  expect(await replaceDraftPicture({ ...of, name: 'mo-cua.svg', bytes: photo })).toEqual({
    ok: true,
    name: 'mo-cua.webp',
  })
  const files = await filesOfDraft(viewer, of.draftId)
  expect(files['lesson.mdx']).toContain(
    '<Figure src="media/mo-cua.webp" alt="Bác Sáu mở “cửa” a" />\n\n## Người ta hay nhầm',
  )
  expect(Object.keys(files).filter((name) => name.startsWith('media/'))).toEqual([
    'media/anh-cua-bac-2.svg',
    'media/mo-cua.webp',
  ])

  const read = await readDraftPictures(viewer, of.draftId)
  expect(
    'ok' in read &&
      read.pictures.map(({ name, width, height, uses }) => [
        name,
        width,
        height,
        uses.map(({ section }) => section),
      ]),
  ).toEqual([
    ['anh-cua-bac-2.svg', 64, 36, []],
    ['mo-cua.webp', 60, 90, ['Làm từng bước']],
  ])
  expect(await removeDraftPicture({ ...of, name: 'mo-cua.webp' })).toEqual({ ok: true })
  expect(await removeDraftPicture({ ...of, name: 'mo-cua.webp' })).toEqual({ refusal: 'no-such-picture' })
})

test('somebody from elsewhere finds no draft, and nothing of theirs is kept', async () => {
  const viewer = await anAuthor('xa-minh')
  const draftId = await aDraft(viewer)
  const of = { viewer: await anAuthor('xa-khac'), draftId, now, name: 'a.svg' }
  const refused = { refusal: 'no-such-draft' }
  expect(await addDraftPicture({ ...of, fileName: 'a.svg', bytes: svg })).toEqual(refused)
  expect(await placeDraftPicture({ ...of, alt: 'một hai ba bốn', caption: '', section: '' })).toEqual(refused)
  expect(await renameDraftPicture({ ...of, wished: 'b' })).toEqual(refused)
  expect(await replaceDraftPicture({ ...of, bytes: svg })).toEqual(refused)
  expect(await removeDraftPicture(of)).toEqual(refused)
  expect(await readDraftPictures(of.viewer, draftId)).toEqual(refused)
})
