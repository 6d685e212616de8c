import { expect, test } from 'vitest'
import { spokenVietnamese } from './spoken-vietnamese'

test.each([
  ['Không đọc mã OTP cho ai.', 'Không đọc mã ô tê pê cho ai.'],
  ['Mở VNeID.', 'Mở vi en i ai đi.'],
  ['Thẻ BHYT và CCCD', 'Thẻ bảo hiểm y tế và căn cước công dân'],
  ['Từ ngày 01/07/2026, thẻ đổi.', 'Từ ngày 1 tháng 7 năm 2026, thẻ đổi.'],
  ['Sau 31/12/2024 thì hết.', 'Sau ngày 31 tháng 12 năm 2024 thì hết.'],
  ['Hẹn lại tháng 7/2026', 'Hẹn lại tháng 7 năm 2026'],
  ['Nghỉ ngày 2/9 và 30/4', 'Nghỉ ngày 2 tháng 9 và ngày 30 tháng 4'],
  ['Đúng 3/4 số câu', 'Đúng 3 trên 4 số câu'],
  ['10.000.000 đồng', 'mười triệu đồng'],
  ['Giá 85.000đ', 'Giá tám mươi lăm nghìn đồng'],
  ['Có 3.321 xã.', 'Có ba nghìn ba trăm hai mươi mốt xã.'],
  ['Nặng 3,5 kg', 'Nặng 3 phẩy 5 kg'],
  ['Học bài 1.6 về việc ấy', 'Học bài 1 chấm 6 về việc ấy'],
  ['Trực 24/7.', 'Trực 24 giờ mỗi ngày, 7 ngày mỗi tuần.'],
  ['Mở lúc 7h30, đóng lúc 17h', 'Mở lúc 7 giờ 30, đóng lúc 17 giờ'],
  ['Mở lúc 08:00', 'Mở lúc 8 giờ'],
  ['Vào dichvucong.gov.vn.', 'Vào dịch vụ công chấm gốp chấm vê en.'],
  ['Vào https://vneid.gov.vn/ho-tro', 'Vào vi en i ai đi chấm gốp chấm vê en gạch chéo ho-tro'],
  ['Tệp có đuôi .apk', 'Tệp có đuôi chấm a pê ca'],
  ['Đủ 80% rồi', 'Đủ 80 phần trăm rồi'],
  ['Mất 10–15 phút', 'Mất 10 đến 15 phút'],
  ['Mức 01 và mức 02', 'Mức 0 1 và mức 0 2'],
  ['Khẩn cấp thì gọi 113.', 'Khẩn cấp thì gọi 1 1 3.'],
  ['Số mẫu 000 123 456 789', 'Số mẫu 0 0 0, 1 2 3, 4 5 6, 7 8 9'],
  ['Mật khẩu 123456 dễ đoán', 'Mật khẩu 1 2 3 4 5 6 dễ đoán'],
  ['Gọi 1900 1234', 'Gọi 1 9 0 0, 1 2 3 4'],
  ['Phiếu TK01', 'Phiếu tê ca 0 1'],
  ['Nghị định 13/2023/NĐ-CP', 'Nghị định 13 năm 2023, nghị định chính phủ'],
  ['Bấm “Tiếp tục” (nút xanh) rồi chờ', 'Bấm Tiếp tục, nút xanh, rồi chờ'],
  ['Cài đặt > Trợ năng', 'Cài đặt, Trợ năng'],
  ['Công an xã/phường', 'Công an xã, phường'],
  ['Ở TP. Huế, P. Thuận Hóa', 'Ở thành phố Huế, phường Thuận Hóa'],
  ['Mang thẻ, SIM, v.v.', 'Mang thẻ, sim, vân vân'],
  ['Tên hiện là TRAN VAN HUNG', 'Tên hiện là TRAN VAN HUNG'],
  ['Tốn 2GB', 'Tốn 2 ghi ga bai'],
  ['Đợi 2 ngày, năm 2026', 'Đợi 2 ngày, năm 2026'],
])('“%s” is said as “%s”', (written, said) => {
  expect(spokenVietnamese(written)).toBe(said)
})

test('a plain sentence stays as it is', () => {
  const plain = 'Bạn ngồi chỗ sáng, có mạng, để thẻ căn cước bên cạnh. Vì sao?'
  expect(spokenVietnamese(plain)).toBe(plain)
})

test('signs alone leave nothing to say', () => {
  expect(spokenVietnamese(' “(…)” ')).not.toMatch(/[\p{L}\d]/u)
})
