import type { Part } from '../scenario-schema'
import type { Does, When } from '../schema/basics'

/** Something on a screen that can be pressed and does what its author wrote. */
export type Pressable = {
  id: string
  does?: Does | undefined
  when?: When | undefined
  /** In a conversation: what pressing it says, and in which thread. */
  reply?: { thread: string; text: string }
}

/** Everything of a part that can be pressed, also what is hidden now; what keeps a value of its own is not among them. */
export function itemsOf(part: Part): readonly Pressable[] {
  switch (part.kind) {
    case 'button':
    case 'notification':
    case 'gesture':
      return [{ id: part.id, does: part.does }]
    case 'apps':
      return part.apps
    case 'list':
    case 'shop':
    case 'files':
      return part.items
    case 'camera':
      return part.shots
    case 'scanner':
      return part.codes
    case 'map':
      return part.pins
    case 'dialog':
      return part.options
    case 'call':
      return part.replies
    case 'sms':
      return part.messages.flatMap(({ link, when }) => (link ? [{ ...link, when }] : []))
    case 'chat':
      return part.replies.map(({ says, ...reply }) => ({
        ...reply,
        reply: { thread: part.thread, text: says ?? reply.text },
      }))
    default:
      return []
  }
}
