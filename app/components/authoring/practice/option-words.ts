import type { Words } from '~/ui/words'

const vi: Readonly<Record<string, string>> = {
  ...{ plain: 'Thường', small: 'Nhỏ', strong: 'Đậm', good: 'Tin tốt', warning: 'Cảnh báo' },
  ...{ primary: 'Nút chính', secondary: 'Nút phụ', danger: 'Nút nguy hiểm', link: 'Chữ bấm được' },
  ...{
    home: 'Màn hình chính',
    bank: 'Ngân hàng',
    government: 'Cơ quan nhà nước',
    shop: 'Mua bán',
    chat: 'Trò chuyện',
  },
  ...{ web: 'Trang web', call: 'Cuộc gọi', settings: 'Cài đặt', scam: 'Trang giả' },
  ...{ blur: 'mờ', glare: 'lóa', cut: 'mất góc', dark: 'tối', tilt: 'nghiêng', screen: 'chụp lại màn hình' },
  ...{ switch: 'Nút gạt', check: 'Ô đánh dấu' },
  ...{
    text: 'Chữ',
    digits: 'Số',
    money: 'Số tiền',
    password: 'Mật khẩu',
    search: 'Tìm kiếm',
    address: 'Địa chỉ web',
    message: 'Tin nhắn',
  },
  ...{ phone: 'Số điện thoại', pin: 'Mã khóa' },
  ...{ lower: 'chữ thường', upper: 'chữ hoa', digit: 'chữ số', symbol: 'dấu' },
  ...{
    'swipe-up': 'Vuốt lên',
    'swipe-down': 'Vuốt xuống',
    'swipe-left': 'Vuốt sang trái',
    'swipe-right': 'Vuốt sang phải',
  },
  ...{ hold: 'Giữ lâu', tap: 'Chạm', 'double-tap': 'Chạm hai lần', pinch: 'Chụm hai ngón' },
}

const en: typeof vi = {
  ...{ plain: 'Plain', small: 'Small', strong: 'Strong', good: 'Good news', warning: 'Warning' },
  ...{ primary: 'Main button', secondary: 'Second button', danger: 'Dangerous', link: 'As a link' },
  ...{ home: 'Home screen', bank: 'Bank', government: 'Government', shop: 'Shop', chat: 'Chat' },
  ...{ web: 'Web page', call: 'Call', settings: 'Settings', scam: 'Fake page' },
  ...{
    blur: 'blurred',
    glare: 'glaring',
    cut: 'cut off',
    dark: 'dark',
    tilt: 'tilted',
    screen: 'of a screen',
  },
  ...{ switch: 'Switch', check: 'Tick' },
  ...{
    text: 'Text',
    digits: 'Digits',
    money: 'Amount',
    password: 'Password',
    search: 'Search',
    address: 'Web address',
    message: 'Message',
  },
  ...{ phone: 'Telephone number', pin: 'PIN' },
  ...{ lower: 'small letters', upper: 'capitals', digit: 'digits', symbol: 'signs' },
  ...{
    'swipe-up': 'Swipe up',
    'swipe-down': 'Swipe down',
    'swipe-left': 'Swipe left',
    'swipe-right': 'Swipe right',
  },
  ...{ hold: 'Hold', tap: 'Tap', 'double-tap': 'Double tap', pinch: 'Pinch' },
}

/** What can be chosen in the parts of a phone, by the name that the file has for it. */
export const optionWords: Words<typeof vi> = { vi, en }
