import { nodesOf, placeOf } from '../grammar/lesson-node'
import type { TextRule } from './lesson-draft'

/** A link to a part of the lesson finds it. */
export const linkAnchors: TextRule = ({ file, root, anchors }) =>
  [...nodesOf(root)]
    .filter((node) => node.type === 'link' && node.url?.startsWith('#'))
    .filter((link) => !anchors.some((anchor) => `#${anchor.id}` === link.url))
    .map((link) => ({
      file,
      ...placeOf(link),
      rule: 'link-anchors',
      message: `Trong bài không có mục ${link.url}. Hãy chọn một mục có thật: ${anchors.map(({ id }) => `#${id}`).join(', ')}.`,
    }))
