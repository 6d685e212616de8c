import { slug } from '~/lib/slug'

const MIN_WORDS = 4

/** Why these words do not say what a picture shows, with their repair, or null. */
export function altFault(alt: string, caption: string): string | null {
  if (/\.(svg|png|jpe?g|webp)$/i.test(alt.trim())) {
    return 'alt đang là tên tệp. Hãy viết một câu nói hình vẽ gì.'
  }
  if (
    /^(hinh|anh|buc anh|hinh anh|tranh)-(ve|chup|minh-hoa|cho-thay)?\b/.test(slug(alt)) &&
    alt.length < 25
  ) {
    return 'alt chưa nói hình vẽ gì. Hãy kể thẳng: ai, đang làm gì, trên màn hình có gì.'
  }
  if (alt.trim().split(/\s+/).length < MIN_WORDS) {
    return `alt quá ngắn. Hãy viết một câu từ ${MIN_WORDS} chữ trở lên, nói hình vẽ gì.`
  }
  if (slug(alt) === slug(caption))
    return 'alt giống hệt caption. alt nói hình vẽ gì; caption nói cần để ý điều gì.'
  return null
}
