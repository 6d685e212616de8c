import type { Words } from '~/ui/words'

const vi = {
  title: (name: string) => `Quan sát ${name}`,
  lead: 'Chỉ ghi điều chính mắt bạn thấy người ấy làm trên điện thoại.',
  skill: 'Kỹ năng',
  result: 'Bạn thấy thế nào?',
  results: {
    alone: 'Tự làm',
    helped: 'Làm được khi có người giúp',
    'not-yet': 'Chưa làm được',
  } as Record<string, string>,
  hints: {
    alone: 'Không ai nhắc, không ai chỉ tay. Tính như một lần tự tập trọn vẹn.',
    helped: 'Có người nhắc hoặc bấm giúp. Ghi lại, chưa tính là thành thạo.',
    'not-yet': 'Dừng giữa chừng hoặc làm sai. Lần sau quan sát lại.',
  } as Record<string, string>,
  submit: 'Ghi nhận',
  missing: 'Chọn một kỹ năng và một kết quả.',
  problems: 'Cần sửa trước khi ghi',
  last: (on: string, result: string) => `Được quan sát ngày ${on}: ${result}`,
  short: { alone: 'tự làm', helped: 'cần giúp', 'not-yet': 'chưa làm được' } as Record<string, string>,
  open: 'Ghi quan sát',
}

const en: typeof vi = {
  title: (name) => `Observing ${name}`,
  lead: 'Record only what you saw them do on a phone with your own eyes.',
  skill: 'Skill',
  result: 'What did you see?',
  results: { alone: 'Did it alone', helped: 'Did it with help', 'not-yet': 'Not yet' },
  hints: {
    alone: 'Nobody prompted or pointed. Counts like a whole practice run on their own.',
    helped: 'Somebody prompted or pressed. Recorded, does not count towards mastery.',
    'not-yet': 'Stopped half way or went wrong. Observe again another time.',
  },
  submit: 'Record',
  missing: 'Choose a skill and a result.',
  problems: 'To be mended first',
  last: (on, result) => `Observed on ${on}: ${result}`,
  short: { alone: 'alone', helped: 'with help', 'not-yet': 'not yet' },
  open: 'Record an observation',
}

/** What somebody was seen to do. */
export const observingWords: Words<typeof vi> = { vi, en }
