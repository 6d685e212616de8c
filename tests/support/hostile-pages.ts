import fc from 'fast-check'
import { alarms, type Bait } from './bait'

const SEED = 20_261_130

/** Pages on a clipboard. */
export function hostilePages(bait: Bait): string[] {
  const made = alarms(bait).flatMap((code) => [
    `<script>${code}</script><p>chữ</p>`,
    `<img src=x onerror='${code}'>chữ`,
    `<svg onload='${code}'><foreignObject><p>chữ</p></foreignObject></svg>`,
    `<p>{${code.replaceAll('<', '')}}</p>`,
    `<a href='javascript:${code}'>chữ</a>`,
    `<iframe srcdoc='<script>${code}</script>'></iframe>`,
  ])
  const reaching = [
    'img src',
    'iframe src',
    'link rel=stylesheet href',
    'video src',
    'object data',
    'base href',
    'input type=image src',
    'meta http-equiv=refresh content',
  ].map((each) => `<${each}="${bait.address}/paste">chữ`)
  const costly = [
    '<b>'.repeat(30_000),
    '<div>'.repeat(60_000),
    '<table><tr><td>'.repeat(8_000),
    '<ul><li>'.repeat(20_000),
    '<a href="https://a.vn">'.repeat(20_000),
    '<p>chữ</p>'.repeat(100_000),
    '&lt;'.repeat(200_000),
    `<p>${'*_`[]{}<>&lt;'.repeat(20_000)}</p>`,
    'a'.repeat(1_500_000),
    `<p ${'a=b '.repeat(50_000)}>`,
  ]
  const piece = fc.constantFrom(
    '<b>',
    '</b>',
    '<table>',
    '<td>',
    '<script>',
    '</p>',
    '<math><mi>',
    '<svg><style>',
    '<template>',
    '<!--',
    '-->',
    ']]>',
    '<![CDATA[',
    '{',
    '}',
    '\0',
    '\u202e',
    '&#0;',
    '<select><option>',
    '<noscript>',
    '<xmp>',
    '<plaintext>',
    '<frameset>',
    'chữ ',
  )
  return [
    ...made,
    ...reaching,
    ...costly,
    ...fc.sample(
      fc.array(piece, { maxLength: 80 }).map((all) => all.join('')),
      { numRuns: 40, seed: SEED },
    ),
  ]
}
