import { drawingAddresses } from './drawing-addresses'

const SHEETS: Readonly<Record<string, string>> = drawingAddresses

/** What another thread or process has drawn, which does not know what the build called the drawings: their addresses put in. */
export function placeDrawings(html: string): string {
  return html.replace(/"\/@\/sprites\/(\w+)\.svg(?:\?url)?#/g, (whole, sheet) => {
    const address = SHEETS[sheet]
    return address ? `"${address}#` : whole
  })
}
