/**
 * How large a poster's message can be written: three lines leave room for the drawing, and an address cannot be broken.
 * The sizes themselves are in poster.css.
 */
export function messageSize(message: string): 'huge' | 'large' | 'narrow' {
  const longestWord = Math.max(...message.split(/\s+/).map((word) => word.length))
  if (longestWord > 12) return 'narrow'
  return message.length > 32 ? 'large' : 'huge'
}
