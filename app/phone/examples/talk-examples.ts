import { does, type PhoneExample, sample } from './sample'

export const talkExamples: PhoneExample[] = [
  sample('Điện thoại đổ chuông', { look: 'call' }, [
    {
      kind: 'call',
      who: 'Số lạ',
      number: '0900 000 012',
      ringing: true,
      lines: [],
      replies: [
        { id: 'answer', text: 'Nghe', does },
        { id: 'reject', text: 'Từ chối', does },
      ],
    },
  ]),
  sample('Đang nghe điện thoại', { look: 'call' }, [
    {
      kind: 'call',
      who: 'Cán bộ công an',
      number: '0900 000 012',
      ringing: false,
      lines: [
        { who: 'Người gọi', text: 'Tài khoản của bác dính vào một vụ án.' },
        { who: 'Người gọi', text: 'Bác đọc mã vừa gửi tới máy để tôi kiểm tra.' },
      ],
      replies: [
        { id: 'read', text: 'Mã là 4 8 2…', does },
        { id: 'refuse', text: 'Tôi không đọc mã cho ai cả.', does },
        { id: 'end', text: 'Cúp máy', does },
      ],
    },
  ]),
  sample('Trò chuyện', { app: 'Trò chuyện', look: 'chat', back: 'truoc' }, [
    {
      kind: 'chat',
      with: 'Cháu Hoa',
      thread: 'hoa',
      group: false,
      lines: [],
      replies: [
        { id: 'call-back', text: 'Để bà gọi lại cho cháu đã.', does },
        { id: 'send', text: 'Bà gửi ngay.', does },
      ],
      kept: {
        lines: [
          { key: '1', who: 'Cháu Hoa', text: 'Bà ơi cháu đang cần tiền gấp.' },
          { key: '2', who: '', text: 'Có chuyện gì thế cháu?' },
          { key: '3', who: 'Cháu Hoa', text: 'Bà chuyển giúp cháu 5 triệu vào số này nhé.' },
        ],
      },
    },
  ]),
  sample('Nhóm trò chuyện dài', { app: 'Trò chuyện', look: 'chat', back: 'truoc' }, [
    {
      kind: 'chat',
      with: 'Nhóm thôn Đồng Chùa',
      thread: 'thon',
      group: true,
      lines: [],
      replies: [],
      kept: {
        lines: [1, 2, 3, 4, 5, 6, 7, 8].map((at) => ({
          key: `${at}`,
          who: at === 8 ? '' : `Bác ${['Sáu', 'Tư', 'Năm'][at % 3]}`,
          text: at === 8 ? 'Tôi sẽ tới.' : `Tin thứ ${at} của nhóm.`,
        })),
      },
    },
  ]),
  sample('Tin nhắn', { app: 'Tin nhắn', look: 'chat', back: 'truoc' }, [
    {
      kind: 'sms',
      from: 'NGANHANGTAP',
      messages: [
        { text: 'Mã OTP của bạn là 482 913. Không đọc mã cho ai.', at: '09:20' },
        {
          text: 'Tài khoản bị khóa. Mở khóa tại:',
          at: '09:23',
          link: { id: 'open', text: 'ngan-hang-tap.example/mo-khoa', does },
        },
      ],
    },
  ]),
  sample('Thông báo', { look: 'home' }, [
    {
      kind: 'notification',
      app: 'Tin nhắn',
      icon: 'sms',
      id: 'banner',
      text: 'Bạn có một gói hàng chờ nhận.',
      does,
    },
    { kind: 'apps', apps: [{ id: 'call', name: 'Gọi điện', icon: 'call', does }] },
  ]),
]
