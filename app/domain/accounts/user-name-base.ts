import { foldText } from '~/lib/fold-text'

/** The user name that a name suggests: "Nguyễn Thị Hạnh" gives "nguyenthihanh". Three to 28 letters, so that a number fits behind. */
export function userNameBase(displayName: string): string {
  const letters = foldText(displayName).replace(/[^a-z0-9]/g, '')
  const base = /^\d/.test(letters) || letters === '' ? `ten${letters}` : letters
  return base.slice(0, 28).padEnd(3, '0')
}
