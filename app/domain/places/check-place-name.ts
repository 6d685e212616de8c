export type PlaceNameRefusal = 'name-missing' | 'name-too-long' | 'name-not-allowed'

/**
 * The name of a place as it is stored: composed (NFC), single spaces, 1 to 80 letters, with the local word ("thôn Đồng
 * Chùa"). Letters of any language, digits and the marks that names use.
 */
export function checkPlaceName(typed: string): { name: string } | { refusal: PlaceNameRefusal } {
  const name = typed.normalize('NFC').replace(/\s+/g, ' ').trim()
  if (name === '') return { refusal: 'name-missing' }
  if ([...name].length > 80) return { refusal: 'name-too-long' }
  if (!/^[\p{L}\p{M}\p{N} .,'’()/-]+$/u.test(name) || !/[\p{L}\p{N}]/u.test(name))
    return { refusal: 'name-not-allowed' }
  return { name }
}
