import { ask, bank, does, type PhoneExample, sample } from './sample'

export const pressedExamples: PhoneExample[] = [
  sample(
    'Màn hình chính',
    { look: 'home' },
    [
      {
        kind: 'apps',
        apps: [
          { id: 'bank', name: 'Ngân hàng', icon: 'bank', does },
          { id: 'sms', name: 'Tin nhắn', icon: 'sms', badge: '2', does },
          { id: 'chat', name: 'Trò chuyện', icon: 'chat', does },
          { id: 'camera', name: 'Máy ảnh', icon: 'camera', does },
          { id: 'photos', name: 'Ảnh', icon: 'photos', does },
          { id: 'settings', name: 'Cài đặt', icon: 'settings', does },
          { id: 'store', name: 'Kho ứng dụng', icon: 'store', does },
          { id: 'health', name: 'Sức khỏe', icon: 'health', does },
        ],
      },
    ],
    { spot: 'bank' },
  ),
  sample(
    'Nút bấm',
    { app: 'Các nút', look: 'shop', back: 'truoc' },
    [
      ask('one', 'Đặt hàng'),
      ask('two', 'Xem thêm', 'secondary'),
      ask('three', 'Xóa tài khoản', 'danger'),
      ask('four', 'Quên mật khẩu?', 'link'),
      { kind: 'button', id: 'five', text: 'Quét mã', look: 'primary', icon: 'qr', does },
    ],
    { say: { text: 'Hãy nhập số tiền trên phiếu.', isSlip: true } },
  ),
  sample(
    'Danh sách',
    { app: 'Kết quả tìm', look: 'web', back: 'truoc' },
    [
      {
        kind: 'list',
        title: 'Tìm: đổi thẻ bảo hiểm',
        items: [
          {
            id: 'a',
            text: 'Bảo hiểm xã hội số',
            address: 'baohiem.gov.example',
            note: 'Tra cứu và đổi thẻ tại nhà.',
            does,
          },
          {
            id: 'b',
            text: 'Làm thẻ nhanh trong ngày',
            address: 'lam-the-nhanh.example',
            badge: 'Quảng cáo',
            does,
          },
          { id: 'c', text: 'Wi-Fi', note: 'Đang tắt', icon: 'wifi', does },
          { id: 'd', text: 'Chỉ để đọc', note: 'Dòng này không bấm được.', icon: 'notes' },
        ],
      },
    ],
    { spot: 'a' },
  ),
  sample('Cửa hàng', { app: 'Chợ Tập', look: 'shop', back: 'truoc' }, [
    {
      kind: 'shop',
      items: [
        {
          id: 'x',
          name: 'Quạt điện cỡ lớn',
          price: '390.000 đồng',
          seller: 'Điện máy Hòa Phát Tập',
          rating: '4,8 sao',
          sold: 'đã bán 1.200',
          picture: { draw: 'fan', alt: 'Một chiếc quạt điện.' },
          does,
        },
        {
          id: 'y',
          name: 'Quạt điện thanh lý',
          price: '49.000 đồng',
          seller: 'Kho sỉ giá rẻ',
          badge: 'Giảm 90%',
          picture: { draw: 'parcel', alt: 'Một hộp giấy.' },
          does,
        },
      ],
    },
  ]),
  sample('Máy ảnh', { app: 'Máy ảnh', look: 'plain', back: 'truoc' }, [
    {
      kind: 'camera',
      label: 'Chụp mặt trước thẻ',
      shots: [
        {
          id: 's1',
          text: 'Chụp tấm này',
          picture: { draw: 'id-front', alt: 'Thẻ nằm gọn trong khung.' },
          does,
        },
        {
          id: 's2',
          text: 'Chụp tấm kia',
          picture: { draw: 'id-front', alt: 'Thẻ bị chói.', effect: 'glare' },
          does,
        },
      ],
    },
  ]),
  sample('Quét mã', { ...bank, app: 'Quét mã' }, [
    {
      kind: 'scanner',
      label: 'Chạm vào mã muốn quét',
      codes: [
        {
          id: 'taped',
          text: 'Mã dán ngoài cùng',
          note: 'Tờ giấy mới, mép còn dính băng keo',
          does,
        },
        { id: 'framed', text: 'Mã trong khung', does },
      ],
    },
  ]),
  sample('Hộp hỏi', { app: 'Kho ứng dụng', look: 'plain', back: 'truoc' }, [
    { kind: 'title', text: 'Đèn pin sáng' },
    {
      kind: 'dialog',
      title: 'Cho phép Đèn pin đọc tin nhắn?',
      text: 'Ứng dụng sẽ đọc được mọi tin nhắn của bạn.',
      icon: 'sms',
      options: [
        { id: 'allow', text: 'Cho phép', does },
        { id: 'deny', text: 'Không cho phép', does },
      ],
    },
    ask('install', 'Cài đặt'),
  ]),
  sample('Tệp', { app: 'Tệp', look: 'plain', back: 'truoc' }, [
    {
      kind: 'files',
      label: 'Chọn tệp để đính kèm',
      items: [
        { id: 'pdf', name: 'don-xin-xac-nhan.pdf', size: '240 KB', does },
        {
          id: 'photo',
          name: 'anh-the.jpg',
          size: '1,2 MB',
          note: 'Hôm qua',
          picture: { draw: 'man', alt: 'Ảnh chân dung.' },
          does,
        },
      ],
    },
  ]),
  sample('Bản đồ', { app: 'Bản đồ', look: 'plain', back: 'truoc' }, [
    {
      kind: 'map',
      label: 'Chỗ nào có ổ gà?',
      pins: [
        { id: 'p1', text: 'Trước nhà văn hóa', x: 30, y: 35, does },
        { id: 'p2', text: 'Chân cầu', x: 70, y: 60, does },
      ],
    },
  ]),
  sample('Cử chỉ', { app: 'Làm quen màn hình', look: 'plain' }, [
    { kind: 'gesture', id: 'up', text: 'Mở khóa', gesture: 'swipe-up', icon: 'lock', does },
  ]),
  sample('Chạm và giữ', { app: 'Làm quen màn hình', look: 'plain' }, [
    { kind: 'gesture', id: 'hold', text: 'Giữ để xóa ứng dụng', gesture: 'hold', icon: 'game', does },
  ]),
]
