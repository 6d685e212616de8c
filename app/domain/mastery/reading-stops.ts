/** How many began a lesson, finished it, and stopped at each section; null is before the first. */
export type ReadingStops = {
  began: number
  completed: number
  stops: { anchor: string | null; count: number }[]
}
