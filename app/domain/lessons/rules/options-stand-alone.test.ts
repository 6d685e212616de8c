import { expect, test } from 'vitest'
import { complaints, singleChoice } from '#tests/support/lesson-input'

const withOption = (text: string) =>
  complaints('options-stand-alone', {
    questions: [
      singleChoice({
        options: [
          { id: 'a', text: 'Tra chìa nhẹ tay', right: true },
          { id: 'b', text, why: 'Sai.' },
        ],
      }),
    ],
  })

test.each([
  'Tất cả các đáp án trên',
  'Tất cả các ý trên đều đúng',
  'Tất cả đều đúng.',
  'Cả ba cách trên',
  'Cả hai cách trên đều được',
  'Các ý trên đều sai',
  'Không ý nào đúng',
  'Không có đáp án nào đúng',
  'Cả a và b',
  'A và C',
  'a, b và c',
  'Không cách nào ở trên',
])('“%s” talks about other options', (text) => expect(withOption(text)).toHaveLength(1))

test.each([
  'Gọi cả hai số rồi chờ',
  'Tắt tất cả thông báo của ứng dụng',
  'Làm đúng các bước trên tờ hướng dẫn',
  'Cả nhà cùng xem',
  'Không làm gì cả',
  'Không có việc nào gấp nên để mai',
  'Anh và cô Hạnh cùng đi',
])('“%s” is a thing to do', (text) => expect(withOption(text)).toEqual([]))
