import type { Part } from '~/domain/practice/scenario-schema'

const does = { say: 'Chưa có gì ở đây.' }
const picture = { draw: 'stall', alt: 'Một quầy hàng' }
const why = 'Nói tử tế vì sao chưa đúng.'

/** What a new part of each kind begins as: whole, so that it is drawn at once, and there to be written over. */
export const starterParts: Readonly<Record<Part['kind'], object>> = {
  title: { text: 'Tiêu đề mới' },
  text: { text: 'Viết chữ ở đây.' },
  rows: { rows: [['Nhãn', 'Nội dung']] },
  picture: { picture },
  transfer: { amount: '45.000 đồng', rows: [['Người nhận', 'BA TU RAU']] },
  receipt: { title: 'Đã xong', amount: '45.000 đồng', rows: [['Người nhận', 'BA TU RAU']] },
  cart: { items: [{ name: 'Cam sành', count: 1, price: '45.000 đồng' }], total: '45.000 đồng' },
  address: { url: 'xamau.tinhmau.gov.vn' },
  video: {
    who: 'Người gọi',
    picture: { draw: 'woman', alt: 'Một người phụ nữ đang nói' },
    caption: 'Lời nói trong video.',
  },
  timer: { label: 'Thời gian còn lại', seconds: 60 },
  meter: { label: 'Độ mạnh', level: 3, says: 'Khá' },
  post: { who: 'Người đăng', text: 'Viết bài đăng ở đây.' },
  paper: { heading: ['Tên tờ giấy'], lines: ['Viết nội dung ở đây.'] },
  table: { caption: 'Tên bảng', head: ['Cột một', 'Cột hai'], rows: [['Ô một', 'Ô hai']] },
  status: { text: 'Đang chờ' },
  button: { id: 'nut', text: 'Nút mới', does },
  apps: { apps: [{ id: 'ung-dung', name: 'Ảnh', icon: 'photos', does }] },
  list: { items: [{ id: 'dong', text: 'Dòng mới', does }] },
  shop: { items: [{ id: 'hang', name: 'Cam sành', price: '45.000 đồng', seller: 'Bà Tư', does }] },
  camera: { label: 'Chọn một ảnh', shots: [{ id: 'anh', text: 'Ảnh một', picture, does }] },
  scanner: { label: 'Hướng máy vào mã', codes: [{ id: 'ma', text: 'Mã ở quầy', does }] },
  call: { who: 'Số lạ', number: '0900 000 099', replies: [{ id: 'gac-may', text: 'Gác máy', does }] },
  chat: { with: 'Cô Hạnh', thread: 'co-hanh', lines: [{ who: 'Cô Hạnh', text: 'Chào bạn.' }] },
  sms: { from: 'Tin nhắn mới', messages: [{ text: 'Viết tin nhắn ở đây.' }] },
  notification: { app: 'Tin nhắn', icon: 'bell', id: 'thong-bao', text: 'Có tin mới', does },
  dialog: { title: 'Bạn có chắc không?', options: [{ id: 'dong-y', text: 'Đồng ý', does }] },
  files: { label: 'Chọn một tệp', items: [{ id: 'tep', name: 'don.pdf', size: '120 kB', does }] },
  map: { label: 'Bản đồ', pins: [{ id: 'diem', text: 'Nhà văn hóa', x: 50, y: 50, does }] },
  gesture: { id: 'vuot', text: 'Vuốt lên', gesture: 'swipe-up', does },
  toggle: { id: 'nut-gat', label: 'Bật hay tắt' },
  choice: {
    ...{ id: 'lua-chon', label: 'Chọn một' },
    options: [
      { id: 'chon-mot', text: 'Lựa chọn một' },
      { id: 'chon-hai', text: 'Lựa chọn hai' },
    ],
  },
  sort: {
    ...{ id: 'xep-the', label: 'Xếp từng thẻ vào ô' },
    bins: [
      { id: 'nen', text: 'Nên làm' },
      { id: 'khong-nen', text: 'Không nên' },
    ],
    items: [
      { text: 'Việc nên làm', bin: 'nen', why },
      { text: 'Việc không nên làm', bin: 'khong-nen', why },
    ],
    does,
  },
  order: {
    ...{ id: 'xep-thu-tu', label: 'Xếp theo thứ tự' },
    items: [
      { id: 'mot', text: 'Việc thứ nhất', why },
      { id: 'hai', text: 'Việc thứ hai', why },
      { id: 'ba', text: 'Việc thứ ba', why },
    ],
    does,
  },
  field: { id: 'o-nhap', label: 'Ô nhập', cases: [{ value: 'dung', is: ['Chữ đúng'] }] },
  keypad: { id: 'ban-phim', label: 'Mã khóa tập', length: 4, cases: [{ value: 'dung', is: ['2468'] }] },
  otp: { id: 'ma-tin-nhan', label: 'Mã trong tin nhắn', cases: [{ value: 'dung', is: ['246810'] }] },
}
