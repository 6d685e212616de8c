import type { LessonNode } from './lesson-node'

type Refusal = { rule: string; message: string }

const refusals = new Map<string, Refusal>([
  ['mdxjsEsm', code('Không dùng import, export. Hãy xoá dòng này, hoặc đổi chữ đầu dòng.')],
  ['mdxFlowExpression', code('Không dùng dấu { và }. Hãy xoá phần này.')],
  ['mdxTextExpression', code('Không dùng dấu { và }. Hãy xoá, hoặc thay bằng ngoặc tròn ( ).')],
  ['html', { rule: 'html', message: 'Không dùng thẻ HTML. Hãy xoá thẻ, giữ lại chữ.' }],
  ['image', picture()],
  ['imageReference', picture()],
  ['linkReference', reference()],
  ['definition', reference()],
  [
    'blockquote',
    markdown('Không dùng dấu > ở đầu dòng. Hãy đặt lời nói trong <Say>, điều cần nhớ trong <Note>.'),
  ],
  ['code', markdown('Không dùng khung mã lệnh. Hãy viết thành câu, bỏ dấu ``` và phần thụt vào.')],
  ['inlineCode', markdown('Không dùng dấu `. Hãy viết tên nút bằng chữ **đậm**.')],
  ['thematicBreak', markdown('Không dùng dòng kẻ ngang. Hãy tách phần bằng một tiêu đề ##.')],
  [
    'break',
    markdown('Không ngắt dòng giữa đoạn. Hãy bỏ dấu cách hoặc dấu \\ cuối dòng, hay tách thành đoạn mới.'),
  ],
  ['heading', markdown('Tiêu đề chỉ đứng ở ngoài cùng của bài. Hãy đưa nó ra ngoài thẻ.')],
])

/** Why a node may not stand where it stands, and the repair. */
export function refusalOf(node: LessonNode, inside: string): Refusal {
  if (node.type === 'mdxJsxTextElement') return textElement(node)
  return (
    refusals.get(node.type) ??
    markdown(
      `Phần này không được đặt trong ${nameOf(inside)}. Hãy đưa nó ra ngoài, hoặc viết thành đoạn văn.`,
    )
  )
}

function textElement(node: LessonNode): Refusal {
  if (!node.name) return { rule: 'component', message: 'Không dùng thẻ trống <>. Hãy xoá nó.' }
  if (/^[a-z]/.test(node.name)) {
    return { rule: 'html', message: `Không dùng thẻ HTML <${node.name}>. Hãy xoá thẻ, giữ lại chữ.` }
  }
  return {
    rule: 'component',
    message: `Thẻ <${node.name}> không đứng giữa câu. Hãy đưa nó ra một dòng riêng, trước và sau có dòng trống.`,
  }
}

function nameOf(inside: string): string {
  const names: Record<string, string> = { link: 'liên kết', heading: 'tiêu đề', listItem: 'mục danh sách' }
  return names[inside] ?? (/^[A-Z]/.test(inside) ? `<${inside}>` : 'chỗ này')
}

function code(message: string): Refusal {
  return { rule: 'code', message }
}

function markdown(message: string): Refusal {
  return { rule: 'markdown', message }
}

function picture(): Refusal {
  return {
    rule: 'picture',
    message: 'Không chèn hình bằng ![](). Hãy dùng <Figure src="media/..." alt="..." />.',
  }
}

function reference(): Refusal {
  return { rule: 'link', message: 'Không dùng liên kết đặt tên. Hãy viết ngay [chữ](https://...) trong câu.' }
}
