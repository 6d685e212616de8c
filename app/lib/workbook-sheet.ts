/** Nothing, a text, a number, or a day in Vietnam. */
export type SheetCell = string | number | Date | null

export type WorkbookSheet = {
  sheet: string
  columns: readonly { title: string; width: number }[]
  rows: readonly (readonly SheetCell[])[]
  /** How many columns at the left stand still, as the first row does. */
  still?: number
}
