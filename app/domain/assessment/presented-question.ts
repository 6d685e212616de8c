/** A part that can be chosen, placed or joined; its id is '1'..'n' in the order shown and says nothing about the key. */
export type PresentedPart = { id: string; text: string }

type Common = { id: string; skill: string; prompt: string }

/** A question as a learner receives it. */
export type PresentedQuestion =
  | (Common & { kind: 'single' | 'multiple'; options: PresentedPart[] })
  | (Common & { kind: 'order'; items: PresentedPart[] })
  | (Common & { kind: 'match'; lefts: PresentedPart[]; rights: PresentedPart[] })
  | (Common & { kind: 'number'; unit?: string })
  | (Common & { kind: 'text' })
