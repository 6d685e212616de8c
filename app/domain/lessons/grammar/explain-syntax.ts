import type { Place } from '../problem'
import type { Finding } from '../source/check-text'

/** Why a text is no MDX, in words for an author. */
export function explainSyntax(body: string, place: Place, ruleId: string | undefined): Finding {
  const lines = body.split('\n')
  const line = lines[place.line - 1] ?? ''
  const rest = line.slice(Math.max(place.column - 2, 0))
  const say = (rule: string, message: string): Finding => ({
    line: place.line,
    column: place.column,
    rule,
    message,
  })

  if (/<!/.test(rest) || /<!/.test(line)) {
    return say('html', 'Không dùng ghi chú <!-- --> và các thẻ bắt đầu bằng <!. Hãy xoá nó khỏi bài.')
  }
  if (/<\?/.test(line)) return say('html', 'Không dùng thẻ bắt đầu bằng <?. Hãy xoá nó khỏi bài.')
  if (/<[a-z][a-z+.-]*:|<[^\s<>]+@/i.test(line)) {
    return say('link', 'Không đặt địa chỉ trong dấu < >. Hãy viết [chữ mô tả](https://...).')
  }
  if (/^\s*(import|export)\b/.test(line)) {
    return say(
      'code',
      'Không dùng import, export. Hãy xoá dòng này, hoặc viết lại để dòng không bắt đầu bằng chữ ấy.',
    )
  }
  if (/[{}]/.test(line) || ruleId === 'acorn') {
    return say('code', 'Không dùng dấu { và }. Hãy xoá chúng, hoặc thay bằng ngoặc tròn ( ).')
  }
  if (ruleId === 'end-tag-mismatch') {
    if (/^<[a-z]/.test(line.slice(place.column - 1))) {
      return say('html', 'Không dùng thẻ HTML. Hãy xoá thẻ, giữ lại chữ.')
    }
    return say(
      'component',
      'Thẻ mở này chưa có thẻ đóng đúng chỗ. Hãy thêm </...> cùng tên ở một dòng riêng.',
    )
  }
  if (ruleId === 'unexpected-closing-slash') {
    return say(
      'component',
      'Thẻ đóng này không có thẻ mở. Hãy xoá nó, hoặc thêm thẻ mở cùng tên ở phía trên.',
    )
  }
  return say(
    'syntax',
    'Viết sai cách ở đây. Nếu cần dấu < trong câu, hãy viết bằng chữ; nếu là thẻ, hãy xem lại tên, dấu = và ngoặc kép.',
  )
}
