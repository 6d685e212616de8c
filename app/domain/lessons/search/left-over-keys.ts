/**
 * What a word means when the keys of a Vietnamese typing method were left in it: Telex "maatj" and "ddawng", VNI "ma65t"
 * and "d9a8ng" become "mat" and "dang". The word itself when there is nothing of the kind. Folded words in and out.
 */
export function withoutLeftOverKeys(word: string): string {
  if (/^[a-z]+(?:\d+[a-z]*)+$/.test(word)) return word.replace(/\d/g, '')
  return word
    .replace(/dd/g, 'd')
    .replace(/aa/g, 'a')
    .replace(/ee/g, 'e')
    .replace(/oo/g, 'o')
    .replace(/(?<=[aou])w/g, '')
    .replace(/(?<=[aeiouy][a-z]*)[sfrxj](?![aeiouy])/g, '')
}
