import { FIRST_CODE_LIFETIME, formatFirstCode } from '~/domain/accounts/first-code'
import { formatDay } from '~/lib/format-time'
import { textTable } from '~/lib/text-table.server'
import type { CardRow } from './card-queries.server'
import type { IssuedCard } from './issue-cards.server'

const DAY = 24 * 3_600_000

const WHO = [
  { title: 'Họ và tên', width: 28 },
  { title: 'Tổ hoặc lớp', width: 34 },
  { title: 'Địa bàn', width: 22 },
  { title: 'Tên đăng nhập', width: 22 },
]

/** New cards as a spreadsheet, for whoever prints by mail merge; as secret as the cards themselves. */
export function cardTable(cards: readonly IssuedCard[], { origin, now }: { origin: string; now: Date }) {
  const until = formatDay(new Date(now.getTime() + FIRST_CODE_LIFETIME - DAY))
  return textTable({
    sheet: 'Thẻ đăng nhập',
    columns: [
      ...WHO,
      { title: 'Mã đặt PIN lần đầu', width: 20 },
      { title: 'Mã dùng được đến hết ngày', width: 26 },
      { title: 'Địa chỉ trong mã QR', width: 58 },
    ],
    rows: cards.map((card) => [
      ...who(card),
      ...(card.firstCode === null ? ['', ''] : [formatFirstCode(card.firstCode), until]),
      `${origin}/the/${card.token}`,
    ]),
  })
}

/** Who has a card and who has signed in, without anything secret. */
export function holderTable(people: readonly CardRow[]) {
  return textTable({
    sheet: 'Danh sách',
    columns: [...WHO, { title: 'Thẻ cấp ngày', width: 14 }, { title: 'Đã đặt mã PIN', width: 14 }],
    rows: people.map((row) => [
      ...who(row),
      row.card ? formatDay(row.card.issuedAt) : '',
      row.hasSecret ? 'rồi' : 'chưa',
    ]),
  })
}

function who(row: Pick<IssuedCard, 'displayName' | 'groupName' | 'placeName' | 'identifier'>): string[] {
  return [row.displayName, row.groupName ?? '', row.placeName ?? '', row.identifier]
}
