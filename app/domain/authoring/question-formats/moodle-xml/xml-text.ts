import { NO_TEXT, type RawText } from '../raw-question'
import { textIn, type XmlNode } from './xml-node'

/** A text with the form that its element announces, or the one around it. */
export function textOf(node: XmlNode | undefined, form: RawText['form']): RawText {
  if (!node) return NO_TEXT
  const format = node.attributes.format ?? ''
  const own = format === 'html' ? 'html' : format === 'plain_text' ? 'plain' : format === '' ? form : 'unsaid'
  return { raw: textIn(node), form: own }
}
