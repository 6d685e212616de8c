/** As a phone shows it, as it is printed, or its teach card. */
export const PREVIEW_KINDS = ['dien-thoai', 'ban-in', 'the'] as const

export type PreviewKind = (typeof PREVIEW_KINDS)[number]

export function readPreviewKind(asked: string | null): PreviewKind {
  return PREVIEW_KINDS.find((kind) => kind === asked) ?? 'dien-thoai'
}
