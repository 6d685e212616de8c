import type { Viewer } from '~/domain/accounts/viewer'
import type { RosterRow } from './demonstration-roster'
import { importRoster } from './import-roster'
import { vietnamTime } from './vietnam-time'

/**
 * What an officer did with lists since the first one: last week a list that put a few things right, which can no longer be
 * undone, and this morning one that waits for the review.
 */
export async function seedLists(sent: {
  viewer: Viewer
  placeId: string
  roster: readonly RosterRow[]
  now: Date
}): Promise<void> {
  const { viewer, placeId, now } = sent
  const members = sent.roster.filter((row) => !row.leftDaysAgo)
  const [first, second] = members.filter((row) => row.phone !== '')
  const [third, fourth, fifth] = members.filter((row) => row.phone === '')
  if (!first || !second || !third || !fourth || !fifth) return
  const mended = [
    { ...third, phone: '0977000111' },
    { ...fourth, phone: '0977000222', smartphone: 'có' },
    first,
    { ...second, phone: '09770003' }, // two digits short
  ]
  const weekAgo = vietnamTime(now, 8, 9.5)
  await importRoster({ viewer, placeId, file: 'sua-so-dien-thoai.csv', rows: mended, now: weekAgo })

  const unknown = {
    ...first,
    position: 'Thành viên',
    phone: '',
    birthYear: '',
    youthUnion: '',
    smartphone: '',
  }
  const waiting = [
    { ...unknown, name: 'Nông Thị Chanh', birthYear: '1991', smartphone: 'có' },
    {
      ...unknown,
      name: 'Bàn Văn Quý',
      village: 'thôn Bến Gạo',
      team: teamNameOf('thôn Bến Gạo'),
      birthYear: '1984',
    },
    { ...fifth, phone: '0977000333' },
    { ...unknown, name: second.name.split(' ').toReversed().join(' ') },
    { ...unknown, name: 'Lý Thị Vui', village: 'thôn Khe Mai', team: '', birthYear: '1979' },
  ]
  const today = vietnamTime(now, 0, 8)
  await importRoster({
    ...{ viewer, placeId, file: 'thanh-vien-moi.csv', rows: waiting, now: today },
    isLeftForReview: true,
  })
}

function teamNameOf(village: string): string {
  return `Tổ công nghệ số cộng đồng ${village}`
}
