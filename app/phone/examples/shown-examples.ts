import { ask, bank, type PhoneExample, sample } from './sample'

export const shownExamples: PhoneExample[] = [
  sample('Xác nhận chuyển tiền', bank, [
    { kind: 'title', text: 'Xác nhận chuyển tiền' },
    {
      kind: 'transfer',
      amount: '85.000 đồng',
      rows: [
        ['Người nhận', 'TRAN VAN HUNG'],
        ['Tài khoản nhận', '0000 1234 567'],
        ['Nội dung', 'Hanh tra tien rau'],
        ['Phí', '0 đồng'],
      ],
    },
    ask('confirm', 'Xác nhận'),
    ask('stop', 'Dừng lại', 'secondary'),
  ]),
  sample('Trang của một ứng dụng', { app: 'Kho ứng dụng' }, [
    { kind: 'title', text: 'Sổ Bán Hàng', icon: 'notes' },
    { kind: 'rows', rows: [['Nhà phát hành', 'Công ty Sổ Làng']] },
    ask('install', 'Cài đặt'),
  ]),
  sample('Biên nhận', bank, [
    {
      kind: 'receipt',
      good: true,
      title: 'Chuyển tiền thành công',
      amount: '45.000 đồng',
      rows: [
        ['Người nhận', 'NGUYEN THI TU'],
        ['Mã giao dịch', 'TAP000123'],
      ],
    },
    ask('save', 'Lưu biên nhận'),
  ]),
  sample('Biên nhận còn chờ', bank, [
    {
      kind: 'receipt',
      good: false,
      title: 'Giao dịch đang chờ',
      amount: '45.000 đồng',
      rows: [['Người nhận', 'NGUYEN THI TU']],
    },
  ]),
  sample('Chữ và dòng', { app: 'Cổng Dịch vụ tập', look: 'government', back: 'truoc' }, [
    { kind: 'title', text: 'Hồ sơ xác nhận cư trú' },
    { kind: 'status', text: 'Chờ bổ sung', tone: 'warning', icon: 'clock' },
    { kind: 'status', text: 'Đã tiếp nhận', tone: 'good' },
    { kind: 'text', text: 'Hồ sơ của bạn còn thiếu một giấy tờ.', tone: 'plain' },
    { kind: 'text', text: 'Nộp trước ngày 12 tháng 6.', tone: 'strong' },
    { kind: 'text', text: 'Đã gửi bản khai.', tone: 'good' },
    { kind: 'text', text: 'Ảnh giấy tờ bị mờ, cán bộ chưa đọc được.', tone: 'warning' },
    { kind: 'text', text: 'Cập nhật lúc 08:00.', tone: 'small' },
    {
      kind: 'rows',
      title: 'Người nộp',
      rows: [
        ['Họ và tên', 'Lê Văn Sáu'],
        ['Nơi ở', 'Thôn Đồng Chùa'],
      ],
    },
  ]),
  sample('Giỏ hàng', { app: 'Chợ Tập', look: 'shop', back: 'truoc' }, [
    {
      kind: 'cart',
      items: [
        { name: 'Mật ong rừng 500 ml', count: 1, price: '120.000 đồng' },
        { name: 'Gạo ST 5 kg', count: 2, price: '300.000 đồng' },
      ],
      total: '420.000 đồng',
      note: 'Phí giao hàng tính ở bước sau.',
    },
    ask('pay', 'Đặt hàng'),
  ]),
  sample('Trang mạng', { app: 'Trình duyệt', look: 'web', back: 'truoc' }, [
    { kind: 'address', url: 'nhan-qua-cho.example', secure: false },
    { kind: 'title', text: 'Nhận quà 500.000 đồng' },
    { kind: 'timer', label: 'Ưu đãi kết thúc', seconds: 83 },
    { kind: 'text', text: 'Đăng nhập ngân hàng để nhận quà ngay hôm nay.', tone: 'plain' },
    ask('log-in', 'Đăng nhập'),
    ask('leave', 'Thoát trang này', 'link'),
  ]),
  sample('Trang mạng bảo mật', { app: 'Trình duyệt', look: 'scam' }, [
    { kind: 'address', url: 'dichvucong.gov.example', secure: true },
    { kind: 'picture', picture: { draw: 'house', alt: 'Một ngôi nhà mái ngói.' }, caption: 'Trụ sở xã' },
  ]),
  sample('Video', { app: 'Mạng xã hội Tập', look: 'chat' }, [
    {
      kind: 'video',
      who: 'Bác sĩ Minh',
      picture: { draw: 'doctor', alt: 'Một người mặc áo trắng cầm lọ thuốc.' },
      caption: '“Bài thuốc này chữa khỏi tiểu đường sau bảy ngày.”',
      length: '0:42',
    },
  ]),
  sample('Bài đăng', { app: 'Mạng xã hội Tập', look: 'chat' }, [
    {
      kind: 'post',
      who: 'Xã Bình An',
      at: '2 giờ trước',
      text: 'Đường liên thôn ngập ở đoạn cầu Đá. Bà con đi vòng lối Chợ Mới.',
      picture: { draw: 'flood', alt: 'Con đường ngập nước.' },
      note: '48 người chia sẻ',
    },
  ]),
  sample('Mức mạnh của mật khẩu', { app: 'Cài đặt', look: 'settings', back: 'truoc' }, [
    { kind: 'meter', label: 'Độ mạnh của mật khẩu', level: 2, says: 'Còn yếu' },
    { kind: 'meter', label: 'Sóng ở đây', level: 5, says: 'Rất mạnh' },
    { kind: 'meter', label: 'Pin', level: 0, says: 'Sắp hết' },
  ]),
  sample('Văn bản', { app: 'Văn bản', look: 'government', back: 'truoc' }, [
    {
      kind: 'paper',
      heading: ['ỦY BAN NHÂN DÂN XÃ BÌNH AN', 'THÔNG BÁO'],
      lines: ['Về việc cắt điện để sửa đường dây.', 'Thời gian: 8 giờ đến 11 giờ, ngày 12 tháng 6.'],
      signed: 'Chủ tịch',
    },
  ]),
  sample('Bảng', { app: 'Sổ thu chi', look: 'plain' }, [
    {
      kind: 'table',
      caption: 'Bán trong ngày',
      head: ['Hàng', 'Số', 'Tiền'],
      rows: [
        ['Rau muống', '12 bó', '60.000 đồng'],
        ['Trứng gà', '30 quả', '105.000 đồng'],
      ],
    },
  ]),
  sample(
    'Ảnh chụp hỏng',
    { app: 'Ảnh', look: 'plain' },
    (['blur', 'glare', 'cut', 'dark', 'tilt', 'screen'] as const).map((effect) => ({
      kind: 'picture',
      picture: { draw: 'id-front', alt: 'Mặt trước thẻ căn cước mẫu.', effect },
      caption: effect,
    })),
  ),
]
