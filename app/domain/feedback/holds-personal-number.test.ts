import { expect, test } from 'vitest'
import { holdsPersonalNumber } from './holds-personal-number'

test.each([
  ...['001304567890', 'số của tôi 001 304 567 890', '001.304.567.890 nhé', '001-304-567-890'],
  ...['0912345678', 'gọi 0912 345 678', '+84 912.345.678', '(0203) 3825 123', '09.12.34.56.78'],
  ...['0 9 1 2 3 4 5 6 7 8', '０９１２３４５６７８', '٠٩١٢٣٤٥٦٧٨', '0912\u200b345\u200b678', '0912–345–678'],
  ...['19036512345678', '9704 1234 5678 9012', '123456789', 'stk 1234567', 'STK: 12.345.678'],
  ...['số tài khoản của tôi là 1234567', 'sđt 3825123', 'mã OTP là 482913', 'CMND 123456'],
  ...['xem zalo.me/0912345678', 'https://facebook.com/001304567890', 'https://zalo.me/84912345678'],
  ...['hôm 22/11/2026 gọi 0912345678', '500.000 đồng vào 1903651234', '01/07/2025/0912345678'],
])('refused: %s', (text) => {
  expect(holdsPersonalNumber(text)).toBe(true)
})

test.each([
  ...['', 'Chị Mận ở công an xã nói đã đổi.', 'Nghị định 224/2026/NĐ-CP, điều 83', 'Công văn 623/TTg-KSTT'],
  ...['Luật 148/2025/QH15 thay Nghị định 42/2022', 'ngày 22/11/2026 lúc 08:30', 'từ 01.07.2025 - 31.12.2026'],
  ...['Gọi 1900 0368 họ bảo vậy', 'tổng đài điện thoại 19000368', 'gọi 113', 'lệ phí 1.500.000.000 đồng'],
  ...['phạt 2.000.000đ', 'tài khoản mức 02 từ 01/07/2025', 'năm 2025, 2026', 'mục 3.12, 3.13 và 3.17'],
  ...['https://vnexpress.net/bai-viet-4823456.html', 'https://tuoitre.vn/abc-20261120083045123.htm'],
  ...['baochinhphu.vn/abc-102250701123456789.htm', '34 tỉnh, 3.321 xã, 2.636 xã', 'bước 1 2 3 4'],
])('let through: %s', (text) => {
  expect(holdsPersonalNumber(text)).toBe(false)
})
