/** Why a draft was not begun, and which field of its form is to be mended. */
export type BeginRefusal =
  | { field: 'scope'; refusal: 'not-your-scope' }
  | { field: 'from'; refusal: 'no-such-lesson' }
  | { field: 'title'; refusal: 'title-missing' | 'title-too-long' }
