import { foldText } from './fold-text'

/** "Chuẩn bị gì?" becomes "chuan-bi-gi": for addresses and anchors. */
export function slug(text: string): string {
  return foldText(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
}
