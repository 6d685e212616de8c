import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkLink } from './check-link'

test.each(['https://dichvucong.gov.vn/a?b=c#d', 'HTTPS://example.vn', '/hoc/vneid', '/', '#cam-chia-khoa'])(
  '%s may stand in a lesson',
  (url) => expect(checkLink(url)).toBeNull(),
)

test('whatever a link says, a browser takes it to https or to our own site, or it is refused', () => {
  const part = fc.constantFrom(
    ...[
      'java',
      'script:',
      'data:',
      'https:',
      'http:',
      'vbscript:',
      '//',
      '/',
      '\\',
      '#',
      '?',
      '@',
      ':',
      '.',
      'a',
      'vn',
      ' ',
    ],
    ...['\t', '\n', '\0', '\u00a0', '\u200b', '%0a', 'JAVA', 'Script:', '[', ']', '&', '1'],
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
      const url = parts.join('')
      if (checkLink(url) !== null) return
      const target = new URL(url, 'https://ngoso.test/hoc/nha/mo-cua')
      expect(target.protocol).toBe('https:')
      if (!/^https:/i.test(url)) expect(target.host).toBe('ngoso.test')
    }),
    { numRuns: 5_000 },
  )
})
