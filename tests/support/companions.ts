type Values = Record<string, unknown>

/** What stands beside a lesson or a module, without a fault, but for what a test gives. */
export function aTeachCard(differing: Values = {}): Values {
  return {
    say: ['Bác cầm chìa đúng chiều.', 'Bác tra nhẹ tay.', 'Bác mở từ từ.'],
    handsOn: ['Tự chọn chìa.', 'Tự mở cửa.'],
    never: ['Không giữ chìa của họ.', 'Không mở thay họ.'],
    ask: ['Chìa nào vừa?', 'Cửa kẹt thì sao?'].map((question) => ({ question, listenFor: 'Dừng lại.' })),
    ...differing,
  }
}

export function aPoster(differing: Values = {}): Values {
  return {
    message: 'Nhẹ tay thì khoá bền',
    lines: ['So chìa với ổ.', 'Cửa kẹt thì dừng.'],
    picture: 'mo-cua/media/cong.svg',
    alt: 'Bác Sáu đứng trước cổng.',
    ...differing,
  }
}

export function aLoudspeaker(words = 200): Values {
  const half = Math.floor(words / 2)
  return {
    title: 'Giữ khoá cho bền',
    paragraphs: [half, words - half].map((count) => Array(count).fill('tay').join(' ')),
  }
}

export function aClassKit(differing: Values = {}): Values {
  const part = { minutes: 15, title: 'Thử khoá', teacher: 'Đưa chùm chìa.', students: 'Chọn chìa.' }
  return {
    title: 'Chìa nào khoá ấy',
    forWhom: 'Học sinh lớp 6-9',
    lesson: 'mo-cua',
    goals: ['Chọn đúng chìa.', 'Mở nhẹ tay.'],
    prepare: ['Một chùm chìa.', 'Một ổ khoá cũ.'],
    plan: [part, part, part],
    screens: ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu'].map((title) => ({ title })),
    sheet: [1, 2, 3, 4, 5, 6].map((n) => `nha.2-1.q0${n}`),
    ...differing,
  }
}
