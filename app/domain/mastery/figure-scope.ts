/** Whose answers figures are made of: everybody's, or those of the people of some classes and of all places at and below some. */
export type FigureScope = { isEverybody: boolean; classIds: readonly string[]; placeIds: readonly string[] }
