import path from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { changeFile, contentFolder } from '#tests/support/content-folder'
import { readCatalogue, readRevision } from './catalogue-queries.server'
import { publishContent } from './publish-content.server'
import { lessonPassages } from './search/lesson-passages'
import { searchLessons } from './search-lessons.server'
import type { MarkedText } from './search-result'

const now = new Date('2026-11-22T08:00:00Z')

async function publish(folder: string): Promise<void> {
  const published = await publishContent(folder, now)
  if ('refusal' in published) throw new Error(published.refusal)
}

const plain = (text: MarkedText) => text.map((piece) => piece.text).join('')
const marks = (text: MarkedText) => text.filter((piece) => piece.isMarked).map((piece) => piece.text)

beforeAll(() => publish(path.resolve('content')))

test.each([
  // without accents
  ['kich hoat vneid', 'kich-hoat-muc-02'],
  ['quen mat khau', 'quen-mat-khau-doi-may'],
  ['tich hop bang lai xe', 'vi-giay-to'],
  ['lien ket tai khoan', 'lien-ket-tai-khoan'],
  // the tone mark on the other vowel, wrong accents, decomposed letters
  ['kich hóat mức 2', 'kich-hoat-muc-02'],
  ['quên mạt khẩu', 'quen-mat-khau-doi-may'],
  ['ví giấy tờ'.normalize('NFD'), 'vi-giay-to'],
  // abbreviations and other words
  ['quên mk', 'quen-mat-khau-doi-may'],
  ['bhyt', '/suc-khoe/the-bao-hiem-y-te'],
  ['dvcqg', '/dich-vu-cong/mot-cua-so-hai-cap'],
  ['dvc nop ho so', '/dich-vu-cong/nop-ho-so-truc-tuyen'],
  ['gplx', 'vi-giay-to'],
  ['pass code', 'kich-hoat-muc-02'],
  ['app giả', 'nhan-ra-vneid-gia'],
  // slips of the finger
  ['kich haot', 'kich-hoat-muc-02'],
  ['mat khua quen', 'quen-mat-khau-doi-may'],
  ['vi giayy to', 'vi-giay-to'],
  ['doi dien thaoi', 'quen-mat-khau-doi-may'],
  ['cong an gia danh', '/an-toan/gia-danh-co-quan'],
  ['qeut ma qr', '/thanh-toan/quet-ma-chuyen-tien'],
  ['mat dien thaoi', '/dien-thoai/mat-may-doi-may'],
  ['ban nong sna', '/mua-ban/gian-hang-nong-san'],
  ['tro li ao', '/nen-tang/hoi-tro-ly-ao'],
  ['tin gai', '/thong-tin/tin-gia-chia-se'],
  ['diem ho troo', '/nghiep-vu/lop-nho-diem-ho-tro'],
  // keys of a typing method, words written together
  ['kichs hoatj', 'kich-hoat-muc-02'],
  ['que6n ma65t kha63u', 'quen-mat-khau-doi-may'],
  ['quenmatkhau', 'quen-mat-khau-doi-may'],
  ['vn eid gia', 'nhan-ra-vneid-gia'],
  // as it is spoken in one region or another
  ['dấy tờ ví', 'vi-giay-to'],
  ['công rân số', 'lien-ket-tai-khoan'],
  // another order, a whole sentence, a number
  ['giay to vi tich hop', 'vi-giay-to'],
  ['làm sao lấy lại tài khoản khi đổi máy', 'quen-mat-khau-doi-may'],
  ['bài 1.4', 'quen-mat-khau-doi-may'],
])('“%s” finds %s first', async (typed, slug) => {
  const [first] = (await searchLessons(typed, 1)).lessons
  expect(first?.to.split('#')[0]).toBe(slug.startsWith('/') ? `/hoc${slug}` : `/hoc/vneid/${slug}`)
})

test('what is found says what it is, and leads to its place', async () => {
  const { lessons } = await searchLessons('kich hoat vneid', 1)
  const [first] = lessons
  expect(first).toMatchObject({
    id: 'vneid.1-2',
    number: '1.2',
    module: { id: 'vneid', title: 'VNeID – danh tính số' },
    to: '/hoc/vneid/kich-hoat-muc-02#mo-vneid-va-chon-kich-hoat',
  })
  expect(first?.minutes).toBeGreaterThan(5)
  expect(plain(first?.title ?? [])).toBe('Kích hoạt mức 02 và đặt passcode')
  expect(marks(first?.title ?? [])).toEqual(['Kích hoạt'])
  expect(plain(first?.place ?? [])).toBe('Mở VNeID và chọn kích hoạt')
  expect(marks(first?.passage ?? [])).toEqual(['VNeID', 'kích hoạt'])
})

test('a module is found by its title', async () => {
  const { modules } = await searchLessons('danh tinh so', 1)
  expect(modules).toMatchObject([{ id: 'vneid', number: 1, lessonCount: 6 }])
  expect(marks(modules[0]?.title ?? [])).toEqual(['danh tính số'])
  expect((await searchLessons('mat khau', 1)).modules).toEqual([])
})

test('every place that a search may lead to is there in the lesson', async () => {
  for (const lesson of (await readCatalogue()).modules.flatMap((module) => module.lessons)) {
    const revision = await readRevision(lesson.revision)
    if (!revision) throw new Error(lesson.id)
    const places = lessonPassages(revision.Body).flatMap(({ anchor }) => anchor ?? [])
    expect(new Set(places)).toEqual(new Set([...Object.keys(revision.record.anchors), 'tom-tat']))
  }
})

test('nothing found: nothing thrown, and what comes nearest', async () => {
  expect(await searchLessons('xyzzy qwrtp', 1)).toMatchObject({
    lessons: [],
    modules: [],
    nearest: [],
    count: 0,
  })
  const partly = await searchLessons('xylophone diesel platypus passcode', 1)
  expect(partly.count).toBe(0)
  expect(partly.nearest[0]?.number).toBe('1.2')
})

test.each([
  'a'.repeat(10_000),
  'mật khẩu '.repeat(1_000),
  '\u0000\u0001\u0007\u001b[31m',
  '.*+?^$()|{}[]\\/(?<x>a+)+$',
  '<script>alert(1)</script>"><img src=x onerror=alert(1)>',
  "' OR 1=1; DROP TABLE Lesson; --",
  '../../etc/passwd',
  '__proto__ constructor hasOwnProperty',
  '\ud800\udfff\uffff',
  'ẵ̃̃̃̃̃̃̃'.repeat(100),
  '１２３ ①②③ ﷺ 👨‍👩‍👧‍👦',
])('a hostile text is only a text: %#', async (typed) => {
  const { count, page } = await searchLessons(typed, 1)
  expect(count).toBeGreaterThanOrEqual(0)
  expect(page).toBe(1)
})

test('ten a page; a page that is not there is brought to the nearest', async () => {
  const { count } = await searchLessons('mat khau', 1)
  expect(count).toBeGreaterThan(10)
  for (const page of [Number.NaN, -3, 0]) expect((await searchLessons('mat khau', page)).page).toBe(1)
  for (const page of [99, Number.POSITIVE_INFINITY])
    expect((await searchLessons('mat khau', page)).page).toBe(Math.ceil(count / 10))
})

test('the next publication is searched as soon as it is known; questions and their keys never are', async () => {
  const folder = contentFolder()
  const questions = 'nha/mo-cua/questions.yaml'
  changeFile(folder, questions, 'Xoay chìa mấy vòng?', 'Con kang4ru xoay chìa mấy vòng?')
  changeFile(folder, questions, 'Gọi hàng xóm tới', 'Gọi một con platy9pus tới')
  changeFile(folder, questions, 'Nhẹ tay thì khoá bền.', 'Nhẹ tay thì xylo4phone bền.')
  await publish(folder)
  expect((await searchLessons('mo cua', 1)).lessons[0]?.to).toMatch(/^\/hoc\/nha\/mo-cua/)
  expect((await searchLessons('kich hoat vneid', 1)).count).toBe(0)
  for (const hidden of ['kang4ru', 'platy9pus', 'xylo4phone'])
    expect((await searchLessons(hidden, 1)).count, hidden).toBe(0)

  changeFile(folder, 'nha/mo-cua/lesson.mdx', 'title: Mở cửa', 'title: Mở toang cánh cổng')
  await publish(folder)
  expect((await searchLessons('canh cong', 1)).lessons[0]?.number).toBe('2.1')
})
