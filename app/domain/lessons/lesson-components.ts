import { LOCAL_SLOTS } from './local-slots'

/** Where a component may stand: at the top level of a lesson ("root") or straight inside another component. */
export type ComponentRule = {
  required: readonly string[]
  optional: readonly string[]
  inside: readonly string[]
  /** Types of node and names of components that it may hold; none means that it is written `<Name ... />`. */
  holds: readonly string[]
  isOnce?: true
  /** Stands inside a sentence. */
  isInline?: true
  /** Properties that take one of a few words. */
  values?: Readonly<Record<string, readonly string[]>>
}

const prose = ['paragraph', 'list'] as const

/**
 * Every component that a lesson may use; there are no others. The kit in app/components/lessons supplies exactly these.
 * A Map, so that a component called "constructor" finds nothing.
 */
export const lessonComponents: ReadonlyMap<string, ComponentRule> = new Map<string, ComponentRule>([
  [
    'Scene',
    { required: ['title'], optional: [], inside: ['root'], holds: ['paragraph', 'Say'], isOnce: true },
  ],
  ['Say', { required: ['who'], optional: [], inside: ['Scene'], holds: prose }],
  ['Steps', { required: [], optional: [], inside: ['root'], holds: ['Step'] }],
  ['Step', { required: ['title'], optional: [], inside: ['Steps'], holds: [...prose, 'Figure'] }],
  ['Figure', { required: ['src', 'alt'], optional: ['caption'], inside: ['root', 'Step'], holds: [] }],
  ['Note', { required: ['title'], optional: [], inside: ['root'], holds: prose }],
  ['Warning', { required: ['title'], optional: [], inside: ['root'], holds: prose }],
  ['Mistake', { required: ['belief'], optional: [], inside: ['root'], holds: prose }],
  ['Summary', { required: [], optional: [], inside: ['root'], holds: prose, isOnce: true }],
  ['Question', { required: ['id'], optional: [], inside: ['root'], holds: [] }],
  [
    'Local',
    {
      ...{ required: ['name'], optional: [], values: { name: LOCAL_SLOTS } },
      ...{ inside: ['paragraph', 'strong', 'emphasis'], holds: ['text'], isInline: true },
    },
  ],
  ['Next', { required: [], optional: [], inside: ['root'], holds: prose, isOnce: true }],
])
