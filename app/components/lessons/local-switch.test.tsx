import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { LocalSwitch } from './local-switch'

const HUE = { place: 'hue', name: 'thành phố Huế' }
const MANY = ['a', 'b', 'c', 'd'].map((place) => ({ place, name: `tỉnh ${place.toUpperCase()}` }))

const drawn = (offered: { place: string; name: string }[], present: string) =>
  renderToStaticMarkup(<LocalSwitch local={{ offered, present }} here="/hoc/nha/mo-cua?cau=q1" />)

test('a few places are buttons, and the present one is marked', () => {
  const html = drawn([HUE], 'hue')
  expect(html).toContain('<button type="submit" name="noi" value="" aria-pressed="false">Cả nước</button>')
  expect(html).toContain(
    '<button type="submit" name="noi" value="hue" aria-pressed="true">Thành phố Huế</button>',
  )
  expect(html).not.toContain('<select')
})

test('many places are a list to choose from, which stands at the present one', () => {
  const html = drawn(MANY, 'c')
  expect(html.match(/<option /g)).toHaveLength(5)
  expect(html).toContain('<option value="c" selected="">Tỉnh C</option>')
  expect(html).toContain('<button type="submit">Đổi</button>')
})

test('choosing comes back to this line of the same page', () => {
  expect(drawn([HUE], '')).toContain('name="ve" value="/hoc/nha/mo-cua?cau=q1#noi-ban-o"')
})
