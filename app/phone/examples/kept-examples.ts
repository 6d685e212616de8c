import { ask, bank, does, type PhoneExample, sample } from './sample'

const cases = [{ value: 'right', is: ['45000'] }]
const base = { cases, otherwise: 'other' }

export const keptExamples: PhoneExample[] = [
  sample(
    'Ô để gõ',
    { app: 'Cổng Dịch vụ tập', look: 'government', back: 'truoc' },
    [
      { kind: 'field', id: 'name', label: 'Họ và tên', input: 'text', note: 'Như trên giấy tờ.', ...base },
      {
        kind: 'field',
        id: 'secret',
        label: 'Mật khẩu',
        input: 'password',
        ...base,
        kept: { text: 'Nga-vang-7' },
      },
      { kind: 'field', id: 'money', label: 'Số tiền', input: 'money', ...base, kept: { text: '85000' } },
      {
        kind: 'field',
        id: 'message',
        label: 'Lời nhắn',
        input: 'message',
        placeholder: 'Gõ vào đây',
        ...base,
      },
    ],
    { spot: 'name' },
  ),
  sample('Bàn phím số tiền', bank, [
    {
      kind: 'keypad',
      id: 'amount',
      label: 'Số tiền',
      input: 'money',
      length: 8,
      ...base,
      kept: { text: '45000' },
    },
    ask('next', 'Tiếp tục'),
  ]),
  sample('Bàn phím mã PIN', bank, [
    { kind: 'keypad', id: 'pin', label: 'Mã PIN', input: 'pin', length: 6, ...base, kept: { text: '123' } },
  ]),
  sample('Bàn phím gọi', { app: 'Gọi điện', look: 'plain' }, [
    { kind: 'keypad', id: 'phone', label: 'Số cần gọi', input: 'phone', length: 10, ...base },
    ask('call', 'Gọi'),
  ]),
  sample('Mã OTP', bank, [
    {
      kind: 'otp',
      id: 'otp',
      label: 'Mã OTP',
      note: 'Mã vừa gửi tới tin nhắn.',
      length: 6,
      seconds: 120,
      ...base,
      kept: { text: '482' },
    },
    ask('send', 'Xác nhận'),
  ]),
  sample('Công tắc và ô đánh dấu', { app: 'Cài đặt', look: 'settings', back: 'truoc' }, [
    { kind: 'toggle', id: 'w', label: 'Wi-Fi', on: false, look: 'switch', kept: { isOn: true } },
    {
      kind: 'toggle',
      id: 'l',
      label: 'Vị trí',
      note: 'Ứng dụng biết bạn ở đâu.',
      on: false,
      look: 'switch',
      kept: { isOn: false },
    },
    { kind: 'toggle', id: 'c', label: 'Tôi đã đọc', on: false, look: 'check', kept: { isOn: true } },
    { kind: 'toggle', id: 'd', label: 'Tôi đồng ý', on: false, look: 'check', kept: { isOn: false } },
  ]),
  sample('Chọn một', { app: 'Phản ánh', look: 'government', back: 'truoc' }, [
    {
      kind: 'choice',
      id: 'topic',
      label: 'Lĩnh vực',
      options: [
        { id: 'road', text: 'Đường sá' },
        { id: 'water', text: 'Nước sạch', note: 'Mất nước, nước đục' },
        { id: 'light', text: 'Đèn đường' },
      ],
      kept: { chosen: 'road' },
    },
  ]),
  sample(
    'Xếp thẻ',
    { app: 'Xếp tin', look: 'plain' },
    [
      {
        kind: 'sort',
        id: 'news',
        label: 'Tin nào nên tin?',
        bins: [
          { id: 'trust', text: 'Tin được' },
          { id: 'check', text: 'Cần kiểm tra' },
        ],
        items: Array.from({ length: 8 }, () => ({ text: 'Một tin', bin: 'trust', why: 'Vì thế.' })),
        does,
        kept: {
          at: 2,
          card: {
            text: '“Uống nước lá này khỏi bệnh sau ba ngày.”',
            bin: 'check',
            why: 'Không nói ai đã thử.',
            picture: { draw: 'herbs', alt: 'Một bó lá thuốc.' },
          },
        },
      },
    ],
    { say: { text: 'Nguồn này chưa nói ai đã thử. Hãy nghĩ lại.', isSlip: true } },
  ),
  sample('Xếp thứ tự', { app: 'Các bước', look: 'plain' }, [
    {
      kind: 'order',
      id: 'steps',
      label: 'Làm gì trước, làm gì sau?',
      items: [],
      does,
      kept: {
        placed: [{ id: 'a', text: 'Ngắt mạng', why: '' }],
        left: [
          { id: 'b', text: 'Gọi ngân hàng', why: '' },
          { id: 'c', text: 'Trình báo công an', why: '' },
        ],
      },
    },
  ]),
  sample(
    'Hướng dẫn người khác, chữ to',
    bank,
    [
      { kind: 'title', text: 'Chuyển tiền' },
      { kind: 'rows', rows: [['Số dư', '1.250.000 đồng']] },
      ask('scan', 'Quét mã'),
    ],
    { isLarge: true, say: { text: 'Biên nhận đã lưu vào Ảnh.', isSlip: false }, spot: 'back' },
  ),
  sample('Đứng yên', { ...bank, isLive: false }, [
    { kind: 'title', text: 'Đã chuyển 45.000 đồng' },
    ask('again', 'Về màn hình chính'),
  ]),
]
