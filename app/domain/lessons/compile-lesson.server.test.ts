import { createElement, Fragment, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { loadBundle } from './bundles/load-bundle.server'
import { compileLesson } from './compile-lesson.server'
import { lessonComponents } from './lesson-components'

type Properties = { children?: ReactNode } & Record<string, unknown>

/** A kit that shows each component's name and properties. */
const kit = Object.fromEntries(
  [...lessonComponents.keys()].map((name) => [
    name,
    ({ children, ...properties }: Properties) =>
      createElement(Fragment, null, `[${name} ${JSON.stringify(properties)} `, children, ']'),
  ]),
)

async function draw(body: string): Promise<string> {
  const media = new Map([['cua.svg', { address: '/noi-dung/abc.svg', width: 64, height: 36 }]])
  const Body = await loadBundle(await compileLesson(body, media))
  return renderToStaticMarkup(createElement(Body, { components: kit })).replaceAll('&quot;', '"')
}

test('Markdown becomes plain elements, headings with their anchors', async () => {
  expect(await draw('## Nhẹ tay\n\nBạn **cầm** chìa.\n\n## Nhẹ tay')).toBe(
    '<h2 id="nhe-tay">Nhẹ tay</h2>\n<p>Bạn <strong>cầm</strong> chìa.</p>\n<h2 id="nhe-tay-2">Nhẹ tay</h2>',
  )
})

test('a step has its anchor, a picture its published address and size', async () => {
  const figure = '<Figure src="media/cua.svg" alt="Cửa" />'
  expect(await draw(`<Steps>\n\n<Step title="Tra chìa">\n\n${figure}\n\n</Step>\n\n</Steps>`)).toBe(
    '[Steps {} [Step {"title":"Tra chìa","id":"tra-chia"} [Figure {"alt":"Cửa","src":"/noi-dung/abc.svg","width":"64","height":"36"} ]]]',
  )
})

test('a component on one line holds a paragraph, as on several', async () => {
  const short = await draw('<Note title="Ghi nhớ">Nhẹ **tay**.</Note>')
  expect(short).toBe('[Note {"title":"Ghi nhớ"} <p>Nhẹ <strong>tay</strong>.</p>]')
  expect(await draw('<Note title="Ghi nhớ">\n\nNhẹ **tay**.\n\n</Note>')).toBe(short)
})

test('words that look like code stay words', async () => {
  const tricky = 'Gõ &#123;x&#125;, $&#123;y&#125;, \\`z\\` và &lt;/script&gt; nhé.'
  expect(await draw(tricky)).toBe('<p>Gõ {x}, $' + '{y}, `z` và &lt;/script&gt; nhé.</p>')
})

test.each([
  ['---js\n{ id: (globalThis.hacked = true) }\n---\n'],
  ['---javascript\n{ id: (globalThis.hacked = true) }\n---\n'],
  ['---json\n{}\n---\n'],
  ['---\nid: x\n---\n'],
  ['{globalThis.hacked = true}'],
  ['export const hacked = (globalThis.hacked = true)'],
  ['<Note title={globalThis.hacked = true}>x</Note>'],
  ['[x](javascript:globalThis.hacked=true)'],
  ['<Unknown />'],
])('the compiler itself refuses %j, should a check ever let it pass', async (body) => {
  await expect(compileLesson(body, new Map())).rejects.toThrow()
  expect(globalThis).not.toHaveProperty('hacked')
})
