import { numberInWords } from './number-in-words'
import { LETTERS, SPOKEN } from './spoken-words'

type Rule = [RegExp, string | ((...found: string[]) => string)]

// No looking behind in these expressions: Safari before 16.4 would refuse the whole file.
const SIGNS: Rule[] = [
  [/[“”"‘’«»*_]/g, ''],
  [/https?:\/\/(www\.)?/g, ''],
  [/[\p{L}\d-]+(\.[a-z\d-]+)*\.(vn|com|net|org|gov|info)(?![\p{L}\d])(\/[\w/-]*)?/giu, address],
  [/@/g, ' a còng '],
  [/(^|[\s(])\.(?=[a-z])/g, '$1chấm '],
  [/(^|[^\d/])24\/7(?![\d/])/g, '$124 giờ mỗi ngày, 7 ngày mỗi tuần'],
  [/(\d+)\/((?:19|20)\d\d)\/(?=\p{L})/gu, '$1 năm $2, '],
  [
    /(?:ngày )?(\d{1,2})[/-](\d{1,2})[/-](\d{4})/gi,
    (_, day, month, year) => `${date(day, month)} năm ${year}`,
  ],
  [
    /(?:tháng )?(\d{1,2})\/(\d{4})(?![\d/])/gi,
    (all, month, year) => (isMonth(month) ? `tháng ${Number(month)} năm ${year}` : all),
  ],
  [
    /(ngày )?(\d{1,2})\/(\d{1,2})(?![\d/])/gi,
    (_, isSaid, day, month) =>
      isMonth(month) && (isSaid || Number(day) > Number(month))
        ? date(day, month)
        : `${isSaid ?? ''}${day} trên ${month}`,
  ],
  [
    /(\d{1,2})[h:](\d\d)(?![\p{L}\d])/gu,
    (_, hour, minute) => `${Number(hour)} giờ${minute === '00' ? '' : ` ${Number(minute)}`}`,
  ],
  [/(\d{1,2})h(?![\p{L}\d])/gu, '$1 giờ'],
  [
    /\d{2,4}(?: \d{3,4}){2,}|0\d{2,3} \d{3,7}|1[89]00 \d{4,6}/g,
    (all) => all.split(' ').map(oneByOne).join(', '),
  ],
  [/(\d)\s?(₫|đ|VNĐ|VND)(?![\p{L}\d])/gu, '$1 đồng'],
  [/(\d)([GM]B)(?![\p{L}\d])/gu, '$1 $2'],
  [/\s?%/g, ' phần trăm'],
  [/(\d)\s?[–-]\s?(?=\d)/g, '$1 đến '],
  [/&/g, ' và '],
  [/\+(?=\d)/g, ' cộng '],
  [/(\p{L})[/](?=\p{L})/gu, '$1, '],
  [/(\p{Lu})-(?=\p{Lu})/gu, '$1 '],
  [/\s*[()[\]→›>]\s*|\s[–-]\s/g, ', '],
  [/(^|\s)T[Pp]\.? ?(?=\p{Lu})/gu, '$1thành phố '],
  [/(^|\s)P\. ?(?=[\p{Lu}\d])/gu, '$1phường '],
  [/(^|\s)v\.v(\.{3}|[.…])?/g, '$1vân vân'],
  [/[\p{L}\d]+(?:[.,]\d+)*/gu, word],
  [/\s+/g, ' '],
  [/(?: ?,)+(?= ?[,.!?…:;])|^ ?, | ?,? $/g, ''],
  [/ (?=[,.!?…:;])/g, ''],
]

/** A written Vietnamese sentence as it is to be said: "mã OTP" as "mã ô tê pê", "01/07/2026" as "ngày 1 tháng 7 năm 2026". */
export function spokenVietnamese(written: string): string {
  return SIGNS.reduce((text, [sign, said]) => text.replace(sign, said as string), written).trim()
}

function address(all: string): string {
  return all.replaceAll('.', ' chấm ').replace(/\//g, ' gạch chéo ')
}

function isMonth(month: string | undefined): boolean {
  return Number(month) >= 1 && Number(month) <= 12
}

function date(day: string | undefined, month: string | undefined): string {
  return `ngày ${Number(day)} tháng ${Number(month)}`
}

function word(text: string): string {
  if (/^\d/.test(text)) return number(text)
  if (Object.hasOwn(SPOKEN, text)) return SPOKEN[text] ?? text
  if (/^[A-ZĐ]{1,4}\d+$/.test(text)) return oneByOne(text)
  return /^[B-DĐF-HJ-NP-TV-XZ]{2,5}$/.test(text) ? oneByOne(text) : text
}

function number(text: string): string {
  const [whole = '', part] = text.split(',')
  if (/^[1-9]\d{0,2}(\.\d{3})+$/.test(whole))
    return numberInWords(Number(whole.replaceAll('.', ''))) + (part ? ` phẩy ${part}` : '')
  if (/^\d+$/.test(whole) && part) return text.replaceAll(',', ' phẩy ')
  // The numbers to call for help, a code, a number with a nought before it: digit by digit.
  if (/^(11[1-5]|156|0\d+|\d{5,})$/.test(text)) return oneByOne(text)
  return text.replaceAll('.', ' chấm ')
}

function oneByOne(text: string): string {
  return [...text].map((sign) => LETTERS[sign] ?? sign).join(' ')
}
