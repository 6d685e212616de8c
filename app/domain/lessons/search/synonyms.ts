import { wordsOf } from './words-of'

/**
 * What people type, and what our lessons say instead. Beside the `keywords` that an author gives a lesson: here only
 * what holds for every lesson. What was typed counts too, so a lesson that says "ATM" is found by "atm".
 */
const LIST: Record<string, string[]> = {
  // Letters that stand for words
  dvc: ['dịch vụ công'],
  dvctt: ['dịch vụ công trực tuyến', 'dịch vụ công'],
  bhyt: ['bảo hiểm y tế'],
  bhxh: ['bảo hiểm xã hội'],
  cccd: ['căn cước', 'căn cước công dân'],
  'căn cước công dân': ['căn cước'],
  cmnd: ['chứng minh nhân dân', 'căn cước'],
  cmt: ['chứng minh nhân dân', 'căn cước'],
  cmtnd: ['chứng minh nhân dân', 'căn cước'],
  gplx: ['giấy phép lái xe', 'bằng lái'],
  blx: ['bằng lái', 'giấy phép lái xe'],
  csgt: ['cảnh sát giao thông'],
  ubnd: ['ủy ban nhân dân', 'ủy ban'],
  cnscd: ['công nghệ số cộng đồng', 'công nghệ số'],
  tmdt: ['thương mại điện tử', 'bán hàng trên mạng'],
  otp: ['mã OTP'],
  ck: ['chuyển khoản', 'chuyển tiền', 'chuyển'],
  stk: ['số tài khoản', 'tài khoản'],
  tk: ['tài khoản'],
  mk: ['mật khẩu'],
  sdt: ['số điện thoại'],
  dt: ['điện thoại'],
  nh: ['ngân hàng'],
  tknh: ['tài khoản ngân hàng'],
  bv: ['bệnh viện'],
  bs: ['bác sĩ'],
  fb: ['facebook', 'mạng xã hội'],
  zl: ['zalo'],
  ca: ['công an'],
  ttnt: ['trí tuệ nhân tạo'],
  hs: ['hồ sơ', 'học sinh'],
  ko: ['không'],
  dc: ['được'],
  // Foreign words
  atm: ['thẻ ngân hàng', 'rút tiền'],
  app: ['ứng dụng'],
  apps: ['ứng dụng'],
  pass: ['mật khẩu', 'passcode'],
  password: ['mật khẩu'],
  login: ['đăng nhập'],
  logout: ['đăng xuất'],
  online: ['trực tuyến', 'trên mạng'],
  internet: ['mạng'],
  wifi: ['Wi-Fi', 'mạng'],
  email: ['thư điện tử', 'e-mail'],
  gmail: ['thư điện tử', 'e-mail'],
  mail: ['thư điện tử', 'e-mail'],
  sms: ['tin nhắn'],
  smartphone: ['điện thoại thông minh', 'điện thoại'],
  link: ['đường dẫn', 'đường link', 'liên kết'],
  file: ['tệp'],
  clip: ['video'],
  download: ['tải'],
  update: ['cập nhật'],
  scan: ['quét', 'chụp'],
  ship: ['giao hàng'],
  shipper: ['giao hàng'],
  shop: ['gian hàng', 'bán hàng'],
  bill: ['biên lai', 'hoá đơn'],
  nick: ['tài khoản'],
  hack: ['chiếm', 'mất tài khoản'],
  ai: ['trí tuệ nhân tạo', 'trợ lý ảo'],
  chatgpt: ['trợ lý ảo', 'AI'],
  pin: ['mã PIN'],
  bank: ['ngân hàng'],
  banking: ['ngân hàng'],
  // Other words for the same
  'định danh': ['VNeID'],
  'định danh điện tử': ['VNeID', 'định danh'],
  'bằng lái xe': ['bằng lái', 'giấy phép lái xe'],
  'sổ hộ khẩu': ['cư trú'],
  'hộ khẩu': ['cư trú'],
  'đổi điện thoại': ['đổi máy'],
  'mất điện thoại': ['mất máy'],
  'vân tay': ['sinh trắc học'],
  'nhận diện khuôn mặt': ['xác thực khuôn mặt', 'quét khuôn mặt'],
  'viện phí': ['trả tiền viện', 'bệnh viện'],
  'chuyển tiền': ['chuyển khoản', 'chuyển'],
  'chuyển khoản': ['chuyển tiền', 'chuyển'],
  'tin tức giả': ['tin giả'],
  'lừa đảo': ['lừa', 'kẻ gian'],
  'lừa tiền': ['lừa đảo', 'mất tiền'],
  'mất tiền': ['bị lừa', 'chuyển nhầm'],
}

export const LONGEST_SYNONYM = 4

/** Folded words with a space between, to other ways of saying it. */
export const synonyms: ReadonlyMap<string, string[]> = new Map(
  Object.entries(LIST).map(([typed, meant]) => [
    wordsOf(typed)
      .map((word) => word.fold)
      .join(' '),
    meant,
  ]),
)
