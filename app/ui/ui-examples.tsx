import type { ReactElement } from 'react'
import { Choice } from './choice'
import { Notice } from './notice'
import { ProblemSummary } from './problem-summary'
import { SecretField } from './secret-field'
import { TextField } from './text-field'

const words = {
  show: 'Hiện',
  hide: 'Ẩn',
  showLong: 'Hiện mật khẩu',
  hideLong: 'Ẩn mật khẩu',
  isShown: 'Mật khẩu đang hiện.',
  isHidden: 'Mật khẩu đã ẩn.',
}

/** The parts of a form in their states, for the gallery. */
export const uiExamples: { title: string; example: ReactElement }[] = [
  {
    title: 'Ô chữ',
    example: <TextField name="mau-1" label="Tên hoặc biệt danh" hint="Chúng tôi gọi bạn bằng tên này." />,
  },
  {
    title: 'Ô chữ cần sửa',
    example: (
      <TextField
        name="mau-2"
        label="Tên đăng nhập"
        hint="Để đăng nhập lần sau."
        error="Tên đăng nhập cần ít nhất 3 ký tự."
        defaultValue="ab"
      />
    ),
  },
  {
    title: 'Ô mật khẩu',
    example: <SecretField name="mau-3" label="Mật khẩu" autoComplete="current-password" words={words} />,
  },
  {
    title: 'Ô mật khẩu cần sửa',
    example: (
      <SecretField
        name="mau-4"
        label="Mật khẩu"
        error="Ngắn quá. Mật khẩu có từ 8 ký tự."
        autoComplete="new-password"
        words={words}
      />
    ),
  },
  {
    title: 'Ô đánh dấu',
    example: (
      <>
        <Choice name="mau-5" label="Giữ lại những gì đã học" hint="2 bài đã xong" defaultChecked />
        <Choice name="mau-6" label="Chưa đánh dấu" />
        <Choice name="mau-7" type="radio" value="1" label="Chọn một trong nhiều" />
      </>
    ),
  },
  { title: 'Lời báo', example: <Notice sign="clock">Phiên đăng nhập đã hết.</Notice> },
  {
    title: 'Những chỗ cần sửa',
    example: (
      <ProblemSummary
        title="Còn 2 chỗ cần sửa"
        problems={[
          { field: 'mau-2', text: 'Tên đăng nhập cần ít nhất 3 ký tự.' },
          { text: 'Một điều về cả mẫu.' },
        ]}
      />
    ),
  },
]
