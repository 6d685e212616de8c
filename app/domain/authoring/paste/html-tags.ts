/** Elements that stand on lines of their own. */
export const BLOCKS = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer header hr html main nav ol p pre section summary ul li table tbody thead tfoot tr td th caption'.split(
    ' ',
  ),
)
/** What stays behind with all that is in it, and what is said of it. */
export const LEFT = new Map<string, 'script' | 'media' | 'form' | 'embedded' | 'drawing' | 'formula' | null>([
  ...(['script', 'noscript'] as const).map((tag) => [tag, 'script'] as const),
  ...(['audio', 'video', 'source', 'track'] as const).map((tag) => [tag, 'media'] as const),
  ...(['input', 'select', 'textarea', 'button', 'datalist', 'optgroup'] as const).map(
    (tag) => [tag, 'form'] as const,
  ),
  ...(['iframe', 'object', 'embed', 'applet', 'frame', 'frameset', 'portal'] as const).map(
    (tag) => [tag, 'embedded'] as const,
  ),
  ...(['svg', 'canvas'] as const).map((tag) => [tag, 'drawing'] as const),
  ['math', 'formula'],
  ...(
    ['head', 'title', 'style', 'meta', 'link', 'base', 'template', 'colgroup', 'col', 'param', 'map'] as const
  ).map((tag) => [tag, null] as const),
])
