/**
 * Vietnamese text without accents, case, tone placement or doubled spaces: "Hoà Bình" and "hòa bình" both become
 * "hoa binh". For comparing and searching, never for showing.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
}
