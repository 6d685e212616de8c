import { altFault } from '../alt-fault'
import { attributeOf, isComponent, nodesOf, placeOf } from '../grammar/lesson-node'
import type { TextRule } from './lesson-draft'

/** A picture says in a sentence what it shows, so that someone who cannot see it misses nothing. */
export const altText: TextRule = ({ file, root }) =>
  [...nodesOf(root)]
    .filter((node) => isComponent(node, 'Figure'))
    .flatMap((figure) => {
      const message = altFault(attributeOf(figure, 'alt') ?? '', attributeOf(figure, 'caption') ?? '')
      return message ? [{ file, ...placeOf(figure), rule: 'alt-text', message }] : []
    })
