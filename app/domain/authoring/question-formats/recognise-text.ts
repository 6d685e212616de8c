/** Which way of writing questions a text is in; null when none. */
export function recogniseText(text: string): 'moodle-xml' | 'gift' | 'aiken' | null {
  const start = text.slice(0, 2_000).trimStart()
  if (/^<(?:\?xml|!--|!doctype|(?:quiz|html|moodle_backup|questestinterop|assessment)[\s>])/i.test(start))
    return 'moodle-xml'
  if (/^\s{0,9}[A-Za-z][.)][^\n]*\n\s{0,50}(?:ANSWER|Đáp án)\s{0,5}:\s{0,5}[A-Z]\b/imu.test(text))
    return 'aiken'
  return text.includes('{') && text.includes('}') ? 'gift' : null
}
