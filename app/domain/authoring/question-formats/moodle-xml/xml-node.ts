/** An element with what stands in it; `text` is its own text, entities resolved. */
export type XmlNode = { name: string; attributes: Record<string, string>; children: XmlNode[]; text: string }

export function child(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((one) => one.name === name)
}

export function children(node: XmlNode | undefined, name: string): XmlNode[] {
  return node?.children.filter((one) => one.name === name) ?? []
}

/** What stands in <name><text>…</text></name>, or directly in <name>. */
export function textIn(node: XmlNode | undefined): string {
  return (child(node, 'text') ?? node)?.text ?? ''
}

/** How often an element of that name stands anywhere below. */
export function countBelow(node: XmlNode, name: string): number {
  return node.children.reduce((sum, one) => sum + (one.name === name ? 1 : 0) + countBelow(one, name), 0)
}

/** The five entities of XML and numbered letters, once. There are no others: a file that declares some is refused. */
export function decodeXml(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi,
    (whole, hex, decimal, name) => {
      if (name) return NAMED[name.toLowerCase()] ?? whole
      const code = hex ? Number.parseInt(hex, 16) : Number(decimal)
      return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
        ? String.fromCodePoint(code)
        : ''
    },
  )
}

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
