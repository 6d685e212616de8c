/** What can happen to the learner of the example: each a letter of an address. */
export const EXAMPLE_STEPS = {
  D: 'right',
  S: 'wrong',
  L: 'practised',
  G: 'hinted',
  C: 'repeated',
  N: 'next-day',
  T: 'next-week',
} as const

export type ExampleLetter = keyof typeof EXAMPLE_STEPS
export type ExampleStep = (typeof EXAMPLE_STEPS)[ExampleLetter]

/** Longer stories are not told: the address has to fit into a message. */
export const MOST_STEPS = 60

/** The steps that a text names, or why it names none: a letter that is none, or too many of them. */
export function exampleSteps(
  text: string,
): { steps: ExampleStep[] } | { refusal: 'unreadable' | 'too-long' } {
  if (text.length > MOST_STEPS) return { refusal: 'too-long' }
  const letters = [...text]
  if (!letters.every(isLetter)) return { refusal: 'unreadable' }
  return { steps: letters.map((letter) => EXAMPLE_STEPS[letter]) }
}

function isLetter(letter: string): letter is ExampleLetter {
  return Object.hasOwn(EXAMPLE_STEPS, letter)
}
