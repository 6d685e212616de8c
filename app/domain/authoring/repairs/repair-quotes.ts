import { inBody } from './in-body'

const CURLY = '“”„‟″'
/** A property whose value stands between curly or single quotes; what stands between straight ones is passed by whole. */
const PROPERTY = new RegExp(
  `"[^"\\n]*"|(\\s[a-z]+)\\s*=\\s*(?:[${CURLY}]([^"${CURLY}<>\\n]*)[${CURLY}"]|'([^"'<>\\n]*)')`,
  'g',
)
const TAG = /<[A-Z][A-Za-z]*(?:\s[^<>]*)?>/g

/** Values of properties stand between straight double quotes, whatever a word processor made of them. */
export function repairQuotes(text: string): string {
  return inBody(text, (body) =>
    body.replace(TAG, (tag) =>
      tag.replace(PROPERTY, (whole, name?: string, curly?: string, single?: string) =>
        name === undefined ? whole : `${name}="${curly ?? single ?? ''}"`,
      ),
    ),
  )
}
