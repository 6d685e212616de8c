import type { FileRefusal } from '../file-refusal'

type Legacy = Extract<FileRefusal, 'windows-1258' | 'tcvn3' | 'vni' | 'unknown-letters'>

/**
 * Which old way of writing Vietnamese some bytes are that are not UTF-8. Windows-1258 writes the vowel and behind it a
 * tone; TCVN3 (.VnTime) has all its letters between A8 and BE or above C6, beside plain ones; VNI writes marks behind plain
 * vowels as letters of other languages.
 */
export function legacyBytes(bytes: Uint8Array): Legacy {
  const text = new TextDecoder('windows-1252').decode(bytes.subarray(0, 200_000))
  const score = {
    'windows-1258': count(text, /[A-Za-zâêôõýãÂÊÔÕÝÃ][ÌÒÞìò]|[a-z]ð|ð[a-zâêôõýã]|ýõ/g),
    tcvn3: count(text, TCVN3),
    vni: count(text, VNI),
  }
  const [best] = Object.entries(score).sort((a, b) => b[1] - a[1])
  return best && best[1] > 0 ? (best[0] as Legacy) : 'unknown-letters'
}

/** "V¨n", "§ång", "H¹nh": a sign within a word, where no Vietnamese word has one. */
const TCVN3 = /[A-Za-z][¨©ª«¬®µ¶·¸¹»¼½¾]|[¨©ª«¬®§µ¶·¸¹][a-zÀ-ÿ]/g
/** "Nguyeãn", "Vaên", "Höông", "Ñoàng": letters that Vietnamese does not have, behind or as vowels. */
const VNI = /[aeiouyAEIOUYôö][øùûõïåäëüØÙÛÕÏÅÄËÜ]|[a-z]?[öñæ][a-zôøùûõï]|Ñ[a-zA-Zôö]/g

/**
 * Cells of a spreadsheet that were typed for an old typeface: in Excel they look right, everywhere else like "NguyÔn V¨n".
 * Null when they are what they should be.
 */
export function legacyText(cells: Iterable<string>): 'tcvn3' | 'vni' | null {
  const found = { tcvn3: 0, vni: 0 }
  let written = 0
  for (const cell of cells) {
    if (!/\p{L}/u.test(cell)) continue
    written++
    if (count(cell, TCVN3) > 0) found.tcvn3++
    else if (count(cell, VNI_IN_TEXT) > 0) found.vni++
  }
  const enough = Math.max(2, written * 0.1)
  if (found.tcvn3 >= enough) return 'tcvn3'
  return found.vni >= enough ? 'vni' : null
}

/** Here only letters that no Vietnamese word has count: "hoà" and "thuý" are well written. */
const VNI_IN_TEXT = /[aeiouyAEIOUYôö][øûïåäëüØÛÏÅÄËÜ]|[öñæÖÑ][a-zôøùûõï]/g

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
