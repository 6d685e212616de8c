// Vietnamese as it was written before Unicode, for fixtures: only what the fixtures need to be believable.

const TCVN3 = {
  ...{
    à: 'µ',
    ả: '¶',
    ã: '·',
    á: '¸',
    ạ: '¹',
    ă: '¨',
    â: '©',
    ê: 'ª',
    ô: '«',
    ơ: '¬',
    ư: '­',
    đ: '®',
    Đ: '§',
  },
  ...{
    ầ: 'Ç',
    ấ: 'Ê',
    ậ: 'Ë',
    ẩ: 'È',
    ẫ: 'É',
    ễ: 'Ô',
    ề: 'Ò',
    ể: 'Ó',
    ế: 'Õ',
    ệ: 'Ö',
    ị: 'Þ',
    ì: '×',
    í: 'Ý',
    ĩ: 'Ü',
  },
  ...{
    ọ: 'ä',
    ò: 'ß',
    ó: 'ã',
    ố: 'è',
    ồ: 'å',
    ổ: 'æ',
    ỗ: 'ç',
    ộ: 'é',
    ờ: 'ê',
    ớ: 'í',
    ở: 'ë',
    ợ: 'î',
    ù: 'ï',
    ú: 'ó',
  },
  ...{ ừ: 'õ', ứ: 'ø', ử: 'ö', ự: 'ù', ữ: '÷', ý: 'ý', ỳ: 'ú', ắ: '¾', ằ: '»', ặ: 'Æ' },
}

/** As a spreadsheet holds what was typed in .VnTime. */
export function asTcvn3(text: string): string {
  return text.replace(/[^ -~\r\n\t]/g, (letter) => (TCVN3 as Record<string, string>)[letter] ?? letter)
}

const VNI_TONES: Record<string, string> = {
  '\u0300': 'ø',
  '\u0301': 'ù',
  '\u0303': 'õ',
  '\u0309': 'û',
  '\u0323': 'ï',
}
const VNI_HATTED: Record<string, string> = {
  '\u0300': 'à',
  '\u0301': 'á',
  '\u0303': 'ã',
  '\u0309': 'å',
  '\u0323': 'ä',
}

/** As text in a VNI typeface: the mark behind the vowel, đ as ñ, ư as ö. */
export function asVni(text: string): string {
  return text
    .replace(/đ/g, 'ñ')
    .replace(/Đ/g, 'Ñ')
    .normalize('NFD')
    .replace(/u\u031b/g, 'ö')
    .replace(/o\u031b/g, 'ô')
    .replace(
      /([aeo])(?:\u0302|(\p{M})\u0302|\u0302(\p{M}))([\u0300-\u0323]?)/gu,
      (_all, vowel, before, after, last) => {
        const tone = before ?? after ?? last
        return vowel + (tone ? (VNI_HATTED[tone] ?? '') : 'â')
      },
    )
    .replace(/\p{M}/gu, (mark) => VNI_TONES[mark] ?? '')
}

const TONES_1258: Record<string, number> = {
  '\u0300': 0xcc,
  '\u0309': 0xd2,
  '\u0303': 0xde,
  '\u0301': 0xec,
  '\u0323': 0xf2,
}
const LETTERS_1258: Record<string, number> = {
  ...{ ă: 0xe3, â: 0xe2, ê: 0xea, ô: 0xf4, ơ: 0xf5, ư: 0xfd, đ: 0xf0, Đ: 0xd0 },
}

/** As a .csv in Windows-1258: the vowel with its hat, behind it the tone. */
export function asWindows1258(text: string): Buffer {
  const bytes: number[] = []
  for (const letter of text
    .normalize('NFD')
    .replace(/(\p{L})([\u0300\u0301\u0303\u0309\u0323])([\u0302\u0306\u031b])/gu, '$1$3$2')) {
    const composed = /[\u0302\u0306\u031b]/.test(letter) ? hatted(bytes, letter) : null
    if (composed !== null) bytes.push(composed)
    else bytes.push(TONES_1258[letter] ?? LETTERS_1258[letter] ?? letter.charCodeAt(0) & 0xff)
  }
  return Buffer.from(bytes)
}

function hatted(bytes: number[], hat: string): number {
  const vowel = String.fromCharCode(bytes.pop() ?? 0x20)
  return LETTERS_1258[(vowel + hat).normalize('NFC')] ?? vowel.charCodeAt(0)
}
