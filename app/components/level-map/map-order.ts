/** In which order the people of a map stand: who needs help first, or by name. */
export type MapOrder = 'can-giup' | 'ten'

/** As the address asks. */
export function mapOrder(asked: string | null): MapOrder {
  return asked === 'ten' ? 'ten' : 'can-giup'
}
