import type { Words } from '~/ui/words'

const vi = { name: 'Màn hình tập', noMoney: 'không mất tiền', notReal: 'không có thật' }
const en: typeof vi = { name: 'Practice screen', noMoney: 'no money is lost', notReal: 'nothing is real' }

/** What stands on the frame, in the reader's language. */
export const frameWords: Words<typeof vi> = { vi, en }

/** What the phone itself says. It is a Vietnamese phone, as its scenarios are Vietnamese. */
export const phoneWords = {
  home: 'Màn hình chính',
  back: 'Quay lại',
  clock: 'Giờ',
  lookHere: 'Nhìn vào đây',
  tryAgain: 'Thử lại',
  dong: 'đồng',
  show: 'Hiện',
  hide: 'Ẩn',
  isShown: 'Đang hiện.',
  isHidden: 'Đã ẩn.',
  eraseOne: 'Xóa một số',
  eraseAll: 'Xóa hết',
  keypad: 'Bàn phím số',
  digitsOf: (typed: number, length: number) => `Đã gõ ${typed} trong ${length} số`,
  timeLeft: (time: string) => `còn ${time}`,
  timeInWords: (seconds: number) =>
    seconds < 60
      ? `Có ${seconds} giây`
      : `Có ${Math.floor(seconds / 60)} phút${seconds % 60 ? ` ${seconds % 60} giây` : ''}`,
  ringing: 'Đang gọi đến…',
  talking: 'Đang nói chuyện',
  subtitles: 'Lời nói trong cuộc gọi',
  yourAnswer: 'Bạn trả lời',
  you: 'Bạn',
  chatWith: (name: string) => `Trò chuyện với ${name}`,
  earlier: (count: number) => `Xem ${count} tin trước`,
  messagesFrom: (name: string) => `Tin nhắn từ ${name}`,
  total: 'Tổng cộng',
  notSecure: 'Không bảo mật',
  secure: 'Kết nối bảo mật',
  video: 'Hình dừng của video',
  signed: 'Ký tên',
  windowsLit: (level: number) => `${level} trong 5 ô sáng`,
  card: (at: number, of: number) => `Thẻ ${at} trong ${of}`,
  allSorted: (count: number) => `Đã xếp xong ${count} thẻ`,
  where: 'Thẻ này thuộc về đâu?',
  placed: 'Đã xếp',
  pickNext: (at: number) => `Chọn việc thứ ${at}`,
  allPlaced: 'Đã xếp xong',
  on: 'Bật',
  off: 'Tắt',
  chosen: 'đang chọn',
  mapPlaces: 'Các điểm trên bản đồ',
  gestures: {
    'swipe-up': 'Vuốt lên',
    'swipe-down': 'Vuốt xuống',
    'swipe-left': 'Vuốt sang trái',
    'swipe-right': 'Vuốt sang phải',
    hold: 'Chạm và giữ',
    tap: 'Chạm',
    'double-tap': 'Chạm hai lần liền',
    pinch: 'Chụm hoặc mở hai ngón tay',
  },
  touchHere: 'Làm bằng ngón tay ở đây, hoặc bấm nút dưới',
}
