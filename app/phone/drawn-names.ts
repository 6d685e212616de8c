import type { IconName } from './phone-icon'
import { pictureSprites } from './picture-sprites'

/** What each icon stands for, for the gallery; the compiler asks for every icon that a scenario may name. */
const ICON_NAMES: Record<IconName, string> = {
  ...{ bank: 'Ngân hàng', wallet: 'Ví', chat: 'Trò chuyện', sms: 'Tin nhắn', call: 'Gọi', camera: 'Máy ảnh' },
  ...{ photos: 'Ảnh', files: 'Tệp', settings: 'Cài đặt', store: 'Kho ứng dụng', web: 'Mạng', map: 'Bản đồ' },
  ...{ id: 'Giấy tờ', health: 'Sức khỏe', shop: 'Cửa hàng', mail: 'Thư', calendar: 'Lịch', clock: 'Giờ' },
  ...{ notes: 'Ghi chú', contacts: 'Danh bạ', video: 'Video', music: 'Nhạc', game: 'Trò chơi', light: 'Đèn' },
  ...{ shield: 'Bảo vệ', lock: 'Khóa', key: 'Chìa khóa', wifi: 'Wi-Fi', sim: 'SIM', bell: 'Chuông' },
  ...{ people: 'Nhóm', person: 'Người', house: 'Nhà', book: 'Sách', robot: 'Trợ lý', search: 'Tìm' },
  ...{ cart: 'Giỏ hàng', truck: 'Giao hàng', bill: 'Hóa đơn', bolt: 'Điện', water: 'Nước', school: 'Trường' },
  ...{
    government: 'Công sở',
    warning: 'Chú ý',
    trash: 'Thùng rác',
    share: 'Chia sẻ',
    cloud: 'Mây',
    qr: 'Mã',
  },
}

export const iconNames = Object.entries(ICON_NAMES) as [IconName, string][]
export const drawnNames = Object.keys(pictureSprites) as (keyof typeof pictureSprites)[]
