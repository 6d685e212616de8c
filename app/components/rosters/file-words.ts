import type { FileRefusal } from '~/domain/rosters/file-refusal'
import type { Words } from '~/ui/words'

type Refusal = FileRefusal | 'not-your-place'

const SAVE_UTF8 = 'Trong Excel: Tệp → Lưu thành → chọn “Excel Workbook (*.xlsx)”, rồi gửi tệp mới.'

const vi: Record<Refusal, string> = {
  'file-missing': 'Bạn chưa chọn tệp nào. Bấm “Chọn tệp” rồi tìm tệp danh sách trên máy.',
  'file-empty': 'Tệp này trống. Mở tệp ra xem có dữ liệu không, lưu lại rồi gửi lần nữa.',
  'file-too-large':
    'Tệp này nặng quá 8 MB. Chép riêng bảng danh sách sang một tệp Excel mới, không kèm ảnh, rồi gửi tệp đó.',
  'old-excel':
    'Đây là tệp Excel kiểu cũ (.xls), dù tên có thể ghi .xlsx. Mở tệp bằng Excel: Tệp → Lưu thành → chọn “Excel Workbook (*.xlsx)”, rồi gửi tệp mới.',
  'password-protected':
    'Tệp này có mật khẩu nên không đọc được. Mở tệp bằng Excel: Tệp → Thông tin → Bảo vệ sổ làm việc → Mã hoá bằng mật khẩu, xoá mật khẩu đi, lưu lại rồi gửi.',
  'not-a-spreadsheet': 'Đây không phải tệp bảng tính. Hãy gửi tệp Excel (.xlsx) hoặc tệp .csv.',
  'broken-file': 'Tệp này bị hỏng hoặc chép chưa xong. Mở tệp bằng Excel, lưu thành tệp mới rồi gửi lại.',
  'zip-bomb':
    'Tệp này nhỏ nhưng bung ra quá lớn, giống tệp phá hoại, nên chúng tôi không mở. Chép riêng bảng danh sách sang một tệp Excel mới rồi gửi tệp đó.',
  'too-many-rows': 'Bảng này có hơn 20.000 dòng. Chia thành nhiều tệp, mỗi xã một tệp, rồi gửi từng tệp.',
  'too-many-columns':
    'Bảng này có hơn 300 cột. Chỉ giữ các cột cần thiết như họ tên, số điện thoại, thôn, rồi gửi lại.',
  'windows-1258': `Tệp này dùng bảng mã cũ Windows-1258 nên chữ có dấu sẽ sai. ${SAVE_UTF8}`,
  tcvn3: `Tệp này gõ bằng phông cũ TCVN3 (.VnTime): ở máy khác chữ hiện như “NguyÔn V¨n”. Dùng UniKey → Công cụ → Chuyển mã từ TCVN3 sang Unicode. ${SAVE_UTF8}`,
  vni: `Tệp này gõ bằng phông cũ VNI: ở máy khác chữ hiện như “Nguyeãn Vaên”. Dùng UniKey → Công cụ → Chuyển mã từ VNI Windows sang Unicode. ${SAVE_UTF8}`,
  'unknown-letters': `Chúng tôi không đọc được chữ trong tệp này. ${SAVE_UTF8}`,
  'no-table':
    'Không tìm thấy hàng tiêu đề trong tệp. Bảng cần có một hàng ghi tên cột, ví dụ: Họ và tên, Số điện thoại, Thôn.',
  'no-rows': 'Tệp có tiêu đề nhưng chưa có dòng nào bên dưới. Điền danh sách rồi gửi lại.',
  'not-your-place': 'Bạn không phụ trách địa bàn này. Chọn địa bàn của bạn rồi gửi lại.',
}

const EN_SAVE = 'In Excel: File → Save As → choose “Excel Workbook (*.xlsx)”, then send the new file.'

const en: Record<Refusal, string> = {
  'file-missing': 'You have not chosen a file. Press “Choose file” and find your list.',
  'file-empty': 'This file is empty. Open it, see whether it holds anything, save it and send it again.',
  'file-too-large':
    'This file is larger than 8 MB. Copy the table alone into a new Excel file, without pictures, and send that.',
  'old-excel': `This is an old Excel file (.xls), even if its name says .xlsx. ${EN_SAVE}`,
  'password-protected':
    'This file has a password and cannot be read. In Excel: File → Info → Protect Workbook → Encrypt with Password, remove the password, save, and send it.',
  'not-a-spreadsheet': 'This is no spreadsheet. Send an Excel file (.xlsx) or a .csv file.',
  'broken-file':
    'This file is broken or was not copied to its end. Open it in Excel, save it as a new file and send that.',
  'zip-bomb':
    'This small file unpacks to something enormous, as harmful files do, so we did not open it. Copy the table alone into a new Excel file and send that.',
  'too-many-rows':
    'This table has more than 20,000 rows. Divide it, one file for each commune, and send them one by one.',
  'too-many-columns':
    'This table has more than 300 columns. Keep those that are needed (name, phone, village) and send it again.',
  'windows-1258': `This file uses the old encoding Windows-1258, which spoils Vietnamese letters. ${EN_SAVE}`,
  tcvn3: `This file was typed in the old typeface TCVN3 (.VnTime): elsewhere it reads like “NguyÔn V¨n”. Use UniKey → Toolkit to convert from TCVN3 to Unicode. ${EN_SAVE}`,
  vni: `This file was typed in the old typeface VNI: elsewhere it reads like “Nguyeãn Vaên”. Use UniKey → Toolkit to convert from VNI Windows to Unicode. ${EN_SAVE}`,
  'unknown-letters': `We cannot read the letters in this file. ${EN_SAVE}`,
  'no-table':
    'There is no header row in this file. The table needs a row with the names of its columns, such as: Họ và tên, Số điện thoại, Thôn.',
  'no-rows': 'The file has headers but no rows below. Fill in the list and send it again.',
  'not-your-place': 'You are not in charge of this place. Choose your own and send it again.',
}

/** What somebody is told whose file cannot be read, and what to do instead. */
export const fileWords: Words<Record<Refusal, string>> = { vi, en }
