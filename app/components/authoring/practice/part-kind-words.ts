import type { Part } from '~/domain/practice/scenario-schema'
import type { Words } from '~/ui/words'

type KindWords = {
  kinds: Record<Part['kind'], string>
  groups: Record<'shown' | 'pressed' | 'kept', string>
}

const vi: KindWords = {
  groups: { shown: 'Chỉ để xem', pressed: 'Bấm được', kept: 'Gõ, chọn, gạt' },
  kinds: {
    ...{
      title: 'Tiêu đề',
      text: 'Đoạn chữ',
      rows: 'Bảng hai cột',
      picture: 'Hình',
      transfer: 'Lệnh chuyển tiền',
    },
    ...{
      receipt: 'Biên nhận',
      cart: 'Giỏ hàng',
      address: 'Địa chỉ trang web',
      video: 'Video',
      timer: 'Đồng hồ đếm lùi',
    },
    ...{
      meter: 'Thước đo',
      post: 'Bài đăng',
      paper: 'Tờ giấy',
      table: 'Bảng',
      status: 'Trạng thái',
      button: 'Nút bấm',
    },
    ...{
      apps: 'Các ứng dụng',
      list: 'Danh sách',
      shop: 'Gian hàng',
      camera: 'Máy ảnh, chọn ảnh',
      scanner: 'Quét mã QR',
    },
    ...{
      call: 'Cuộc gọi',
      chat: 'Trò chuyện',
      sms: 'Tin nhắn',
      notification: 'Thông báo',
      dialog: 'Hộp hỏi',
    },
    ...{
      files: 'Các tệp',
      map: 'Bản đồ',
      gesture: 'Cử chỉ tay',
      toggle: 'Nút gạt',
      choice: 'Chọn một',
      sort: 'Xếp thẻ vào ô',
    },
    ...{ order: 'Xếp thứ tự', field: 'Ô nhập', keypad: 'Bàn phím số', otp: 'Mã trong tin nhắn' },
  },
}

const en: KindWords = {
  groups: { shown: 'Only to look at', pressed: 'To press', kept: 'To type, choose, switch' },
  kinds: {
    ...{
      title: 'Title',
      text: 'Text',
      rows: 'Two columns',
      picture: 'Picture',
      transfer: 'Transfer to confirm',
    },
    ...{ receipt: 'Receipt', cart: 'Cart', address: 'Web address', video: 'Video', timer: 'Countdown' },
    ...{
      meter: 'Meter',
      post: 'Post',
      paper: 'Sheet of paper',
      table: 'Table',
      status: 'Status',
      button: 'Button',
    },
    ...{ apps: 'Apps', list: 'List', shop: 'Shop', camera: 'Camera, photos', scanner: 'QR scanner' },
    ...{ call: 'Call', chat: 'Chat', sms: 'Text messages', notification: 'Notification', dialog: 'Dialog' },
    ...{
      files: 'Files',
      map: 'Map',
      gesture: 'Gesture',
      toggle: 'Switch',
      choice: 'Choice',
      sort: 'Cards to sort',
    },
    ...{ order: 'Put in order', field: 'Field', keypad: 'Keypad', otp: 'Code from a message' },
  },
}

/** What the parts of a phone are called. */
export const partKindWords: Words<KindWords> = { vi, en }
