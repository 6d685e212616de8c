import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { Part } from '~/domain/practice/scenario-schema'
import type { ScreenView } from '~/domain/practice/view-screen'
import { bank, does, sample } from './examples/sample'
import { Phone } from './phone'
import { phoneExamples } from './phone-examples'

/** As it is before, or without, JavaScript. */
const drawn = (view: ScreenView, spot: string | null = null) =>
  renderToStaticMarkup(<Phone view={view} say={null} spot={spot} />)

/** The compiler asks for every kind that a scenario may name. */
const KINDS: Record<Part['kind'], true> = {
  ...{ title: true, text: true, rows: true, picture: true, transfer: true, receipt: true, cart: true },
  ...{ address: true, video: true, timer: true, meter: true, post: true, paper: true, table: true },
  ...{ status: true, button: true, apps: true, list: true, shop: true, camera: true, scanner: true },
  ...{ call: true, chat: true, sms: true, notification: true, dialog: true, files: true, map: true },
  ...{
    gesture: true,
    toggle: true,
    choice: true,
    sort: true,
    order: true,
    field: true,
    keypad: true,
    otp: true,
  },
}

test('every kind of part has an example, and every example can be drawn', () => {
  const shown = new Set(phoneExamples.flatMap(({ view }) => view.parts.map(({ kind }) => kind)))
  expect([...shown].sort()).toEqual(Object.keys(KINDS).sort())
  for (const { title, view } of phoneExamples) expect(drawn(view), title).toContain('Màn hình tập')
})

test('whatever is pressed is a submit button that says which press it is', () => {
  const { view } = sample('', bank, [
    { kind: 'button', id: 'pay', text: 'Trả', look: 'primary', does },
    {
      kind: 'choice',
      id: 'topic',
      label: 'Lĩnh vực',
      options: [
        { id: 'road', text: 'Đường' },
        { id: 'water', text: 'Nước' },
      ],
      kept: { chosen: 'water' },
    },
    { kind: 'toggle', id: 'wifi', label: 'Wi-Fi', on: false, look: 'switch', kept: { isOn: true } },
  ])
  const html = drawn(view)
  const presses = [...html.matchAll(/<button[^>]*type="submit" name="bam" value="([^"]*)"/g)]
  expect(presses.map(([, id]) => id)).toEqual(['back', 'pay', 'topic.road', 'topic.water', 'wifi'])
  expect(html.match(/<button/g)).toHaveLength(presses.length)
  expect(html).toMatch(/aria-pressed="true"[^>]*value="topic.water"/)
  expect(html).toMatch(/role="switch" aria-checked="true"/)
})

test('what is typed has a name that is no one’s own data, and is never filled in by a browser', () => {
  const { view } = sample('', {}, [
    {
      kind: 'field',
      id: 'password',
      label: 'Mật khẩu',
      input: 'password',
      cases: [{ value: 'any', min: 1 }],
      otherwise: 'other',
      kept: { text: 'Nga-vang-7' },
    },
  ])
  const html = drawn(view)
  expect(html).toMatch(
    /<input type="text"[^>]*autoComplete="off"[^>]*name="o.password"[^>]*value="Nga-vang-7"/i,
  )
  expect(html).not.toContain('type="password"')
})

test('a phone that stands still can be neither pressed nor typed into', () => {
  for (const { view } of phoneExamples) {
    const html = drawn({ ...view, isLive: false })
    for (const [control] of html.matchAll(/<(?:button|input|textarea)[^>]*>/g))
      expect(control).toContain('disabled')
  }
})

test('where a hint points glows, and says so to whoever does not see it', () => {
  const { view } = sample('', {}, [
    { kind: 'button', id: 'pay', text: 'Trả', look: 'primary', does },
    { kind: 'button', id: 'stop', text: 'Dừng', look: 'secondary', does },
  ])
  const html = drawn(view, 'stop')
  const note = /id="([^"]*)">Nhìn vào đây/.exec(html)?.[1]
  expect(note).toBeTruthy()
  expect(html).toMatch(new RegExp(`value="stop"[^>]*is-spot[^>]*aria-describedby="${note}"`))
  expect(html.match(/is-spot/g)).toHaveLength(1)
})

test('a dialog stands before the screen that it covers, so that the keyboard comes to it first', () => {
  const { view } = sample('', {}, [
    { kind: 'button', id: 'install', text: 'Cài đặt', look: 'primary', does },
    { kind: 'dialog', title: 'Cho phép?', options: [{ id: 'allow', text: 'Cho phép', does }] },
  ])
  const html = drawn(view)
  expect(html.indexOf('value="allow"')).toBeLessThan(html.indexOf('value="install"'))
})

test('where money is at stake the frame says that none is lost, elsewhere that nothing is real', () => {
  expect(drawn(sample('', bank, []).view)).toContain('không mất tiền')
  expect(drawn(sample('', { look: 'chat' }, []).view)).toContain('không có thật')
})

test('nothing on a false page says that it is false', () => {
  const page = (look: 'web' | 'scam') => drawn(sample('', { look, app: 'Trình duyệt' }, []).view)
  expect(page('scam').replace('data-look="scam"', 'data-look="web"')).toBe(page('web'))
})

test('an icon keeps its place until scripts run, and is there at once where none do', () => {
  const { view } = sample('', {}, [
    { kind: 'button', id: 'scan', text: 'Quét mã', look: 'primary', icon: 'qr', does },
  ])
  const icon = /<span class="ph-icon" aria-hidden="true">(.*?)<\/span>/.exec(drawn(view))?.[1]
  expect(icon).toMatch(/^<noscript><svg.*<\/svg><\/noscript>$/)
})
