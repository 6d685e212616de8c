const ELEMENTS = new Set(
  'svg g path circle ellipse rect line polyline polygon text tspan title desc style'.split(' '),
)

const ATTRIBUTES = new Set(
  [
    'class d transform points x y x1 y1 x2 y2 cx cy r rx ry dx dy width height viewBox opacity role',
    'fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-dasharray stroke-linecap stroke-linejoin',
    'vector-effect text-anchor font-size font-weight letter-spacing aria-hidden aria-label focusable style xmlns',
  ]
    .join(' ')
    .split(' '),
)

export function isSvgElement(name: string): boolean {
  return ELEMENTS.has(name)
}

/** Why an attribute may not stand in a drawing, or null. */
export function checkSvgAttribute(element: string, name: string, value: string): string | null {
  if (/^on/i.test(name)) return `Hình không được chạy mã (${name}). Hãy xoá thuộc tính ấy.`
  if (/href$/i.test(name)) return `Hình không được dẫn tới nơi khác (${name}). Hãy xoá thuộc tính ấy.`
  if (!ATTRIBUTES.has(name)) return `Hình không được có thuộc tính ${name} trên <${element}>. Hãy xoá nó.`
  if (name === 'xmlns')
    return value === 'http://www.w3.org/2000/svg'
      ? null
      : 'xmlns của hình không đúng. Hãy vẽ lại bằng npm run draw.'
  if (name === 'style')
    return isPlainStyle(value)
      ? null
      : 'style của hình chỉ được có cỡ chữ, nét và màu đơn giản. Hãy bỏ phần khác.'
  if (name === 'aria-label') return null
  return /^[\w\s#.,()%+-]*$/.test(value) && hasOnlyPlainFunctions(value)
    ? null
    : `Giá trị của ${name} có ký hiệu lạ. Hãy dùng số, tên màu hoặc mã màu.`
}

/** The stylesheet of the drawing kit: plain rules and one question to the page's colour scheme. */
export function checkSvgStyle(css: string): boolean {
  const rules = css.replace(/@media\s*\(prefers-color-scheme:\s*(?:dark|light)\)/g, '')
  return /^[\w\s{}:;.,#()%"+>*-]*$/.test(rules) && hasOnlyPlainFunctions(rules)
}

function isPlainStyle(style: string): boolean {
  return /^[\w\s:;.,#()%+-]*$/.test(style) && hasOnlyPlainFunctions(style)
}

function hasOnlyPlainFunctions(value: string): boolean {
  const names = value.match(/(?<![\w-])[\w-]+(?=\s*\()/g) ?? []
  return names.every((name) => /^(?:var|rgb|rgba|hsl|translate|scale|rotate|skewX|skewY|matrix)$/.test(name))
}
