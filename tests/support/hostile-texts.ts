import { alarms, type Bait } from './bait'
import { hostileLessons, hostileSource } from './hostile-lesson'

/** Texts of lesson.mdx; `body` stands under a good front matter. */
export function hostileBodies(bait: Bait): string[] {
  const code = alarms(bait)
  const expressions = code.flatMap((each) => [
    `{${each}}`,
    `{(() => { ${each}; return 1 })()}`,
    `<Note title={${each}}>\n\nchữ\n\n</Note>`,
    `<Note {...(${each})} title="a">\n\nchữ\n\n</Note>`,
    `export const a = (${each.replace('while(true){}', '1')})\n\nchữ`,
    `import a from "data:text/javascript,${encodeURIComponent(each)}"\n\nchữ`,
    `<script>${each}</script>`,
    `<img src=x onerror='${each}'/>`,
    `[chữ](javascript:${encodeURIComponent(each)})`,
    `<Figure src="javascript:${each.replaceAll('"', '')}" alt="một hai ba bốn" />`,
  ])
  const reaching = [
    `<Figure src="../../../etc/passwd" alt="một hai ba bốn" />`,
    `<Figure src="${bait.address}/a.png" alt="một hai ba bốn" />`,
    `![a](${bait.address}/b.png)`,
    `[a](${bait.address})`,
    `<iframe src="${bait.address}"></iframe>`,
    `import x from "${bait.file}"`,
    `export * from "../../../../etc/passwd"`,
    `<Local name="../../etc/passwd">a</Local>`,
    '<constructor.constructor />',
    '<__proto__ title="a" />',
    '<Note title="a" __proto__="b">\n\nchữ\n\n</Note>',
    '<Note title="a" dangerouslySetInnerHTML="b">\n\nchữ\n\n</Note>',
    '[a]: javascript:alert(1)\n\n[a]',
    '<!-- a --><svg onload="alert(1)" />',
    '&#x3c;script&#x3e;alert(1)&#x3c;/script&#x3e;',
  ]
  const costly = [
    '<Note title="a">'.repeat(5_000),
    '> '.repeat(20_000),
    '- '.repeat(20_000),
    '{'.repeat(50_000),
    '['.repeat(50_000),
    '*a'.repeat(40_000),
    '`'.repeat(99_000),
    'a'.repeat(99_000),
    `${'a\n'.repeat(45_000)}`,
    `${'# a\n\n'.repeat(15_000)}`,
    '![['.repeat(20_000),
    '\\'.repeat(90_000),
    '<'.repeat(90_000),
    `<Note ${'a="b" '.repeat(10_000)}>`,
    'từ ngữ '.repeat(60_000),
  ]
  return [...expressions, ...reaching, ...costly]
}

/** Heads of lesson.mdx that are no plain YAML of ours. */
export function hostileHeads({ address, file }: Bait): string[] {
  const laughs = [
    'a: &a [x,x,x,x,x,x,x,x,x]',
    ...'bcdefghi'
      .split('')
      .map((key, at) => `${key}: &${key} [${Array(9).fill(`*${'abcdefgh'[at]}`).join(',')}]`),
  ].join('\n')
  return [
    laughs,
    '<<: &a { id: a }\nb: *a',
    `id: !!js/function "function(){ fetch('${address}') }"`,
    'id: !!js/regexp /(a+)+$/',
    `id: !!python/object/apply:os.system ["touch ${file}"]`,
    `id: !include ${file}`,
    '__proto__: { isAdmin: true }',
    'constructor: { prototype: { isAdmin: true } }',
    `id: ${'['.repeat(5_000)}`,
    `id: ${'{a: '.repeat(5_000)}`,
    `id: "${'a'.repeat(90_000)}"`,
    'id: ../../etc/passwd\ntitle: a',
    'id: a\nid: b',
    `? ${'a'.repeat(2_000)}\n: b`,
    '%YAML 1.1\n---\nid: a',
    'id: |\n  a\n--- !!map\nb: c',
  ]
}

/** Lessons of the corpus of the pipeline, recorded one file each. */
export function recordedLessons(): string[] {
  return hostileLessons.map(hostileSource)
}
