import type { Part, PartOf } from '~/domain/practice/scenario-schema'
import type { Kept, ScreenView } from '~/domain/practice/view-screen'

export type PhoneExample = {
  title: string
  view: ScreenView
  say?: { text: string; isSlip: boolean }
  spot?: string
  isLarge?: boolean
}

/** What pressing does in an example: nothing is played there. */
export const does = { say: 'Chỉ để xem.' }

type ExampleScreen = Partial<Omit<ScreenView, 'parts' | 'id'>>

export function sample(
  title: string,
  screen: ExampleScreen,
  parts: (Part & { kept?: Kept })[],
  more: Pick<PhoneExample, 'say' | 'spot' | 'isLarge'> = {},
): PhoneExample {
  const view = { look: 'plain', clock: '09:24', isLive: true, id: 'mau', ...screen } as const
  return { title, ...more, view: { ...view, parts: parts.map((part) => ({ kept: {}, ...part })) } }
}

export const bank = { app: 'Ngân hàng Tập', look: 'bank', back: 'truoc' } as const

export const ask = (
  id: string,
  text: string,
  look: PartOf<'button'>['look'] = 'primary',
): PartOf<'button'> => ({ kind: 'button', id, text, look, does })
