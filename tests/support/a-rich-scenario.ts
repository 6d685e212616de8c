import type { Scenario } from '~/domain/practice/scenario-schema'
import { aScenario } from './a-scenario'

const go = (screen: string) => ({ go: screen })
const say = { say: 'Chưa phải chỗ này.' }
const right = [{ value: 'right', is: ['1234'] }]
const picture = { draw: 'phone', alt: 'Điện thoại trên bàn.' }

/** Every kind of part that can be pressed, typed into or put in order, on three screens that lead to each other. */
export function aRichScenario(): Scenario {
  return aScenario({
    vars: { door: ['shut', 'open'] },
    screens: {
      hall: {
        parts: [
          {
            kind: 'apps',
            apps: [{ id: 'bank', name: 'Ví', icon: 'bank', does: { ...go('form'), step: 'take' } }],
          },
          {
            kind: 'list',
            items: [
              { id: 'row', text: 'Cửa', does: { set: { door: 'open' } } },
              { id: 'read', text: 'Đọc' },
            ],
          },
          { kind: 'shop', items: [{ id: 'fan', name: 'Quạt', price: '1 đồng', seller: 'Cô Tư', does: say }] },
          { kind: 'camera', label: 'Chụp', shots: [{ id: 'shot', text: 'Ảnh', picture, does: say }] },
          {
            kind: 'scanner',
            label: 'Quét',
            codes: [{ id: 'code-a', text: 'Mã', does: { mistake: 'pushed' } }],
          },
          { kind: 'files', label: 'Tệp', items: [{ id: 'file', name: 'Đơn', size: '1 kB', does: say }] },
          { kind: 'map', label: 'Đường', pins: [{ id: 'pin', text: 'Chợ', x: 20, y: 20, does: go('talk') }] },
          { kind: 'gesture', id: 'swipe', text: 'Vuốt lên', gesture: 'swipe-up', does: go('form') },
          {
            kind: 'notification',
            id: 'note',
            app: 'Ví',
            icon: 'bank',
            text: 'Có tin',
            does: say,
            when: { door: 'open' },
          },
          { kind: 'toggle', id: 'light', label: 'Đèn' },
        ],
      },
      form: {
        back: 'hall',
        parts: [
          { kind: 'field', id: 'name', label: 'Tên', cases: [{ value: 'right', contains: ['tư'] }] },
          { kind: 'keypad', id: 'code', label: 'Mã', cases: right },
          { kind: 'otp', id: 'otp', label: 'Mã', length: 4, cases: right },
          {
            kind: 'choice',
            id: 'seat',
            label: 'Chỗ',
            options: [
              { id: 'a', text: 'Một' },
              { id: 'b', text: 'Hai' },
            ],
          },
          {
            kind: 'sort',
            id: 'cards',
            label: 'Xếp',
            bins: [
              { id: 'yes', text: 'Có' },
              { id: 'no', text: 'Không' },
            ],
            does: go('talk'),
            items: [
              { text: 'Một', bin: 'yes', why: 'Vì có.' },
              { text: 'Hai', bin: 'no', why: 'Vì không.', mistake: 'pushed' },
            ],
          },
          {
            kind: 'order',
            id: 'row-up',
            label: 'Thứ tự',
            does: { set: { door: 'open' } },
            items: ['x', 'y', 'z'].map((id) => ({ id, text: id, why: 'Chưa tới lượt.' })),
          },
          {
            kind: 'button',
            id: 'open',
            text: 'Mở',
            does: [
              { when: [{ code: 'right' }, { otp: 'right', light: 'on' }], step: 'open' },
              { when: { code: 'empty' }, say: 'Gõ đã.', slip: true },
              { mistake: 'wrong-code' },
            ],
          },
        ],
      },
      talk: {
        back: 'hall',
        parts: [
          { kind: 'call', who: 'Cô Tư', replies: [{ id: 'hello', text: 'Dạ', does: say }] },
          {
            kind: 'chat',
            with: 'Cô Tư',
            thread: 'tu',
            lines: [
              { who: 'Cô Tư', text: 'Cửa mở chưa?' },
              { who: 'Cô Tư', text: 'Mở rồi à?', when: { door: 'open' } },
            ],
            replies: [
              { id: 'not-yet', text: 'Chưa', does: { set: { door: 'shut' } } },
              { id: 'yes', text: 'Rồi', says: 'Dạ rồi', does: { set: { door: 'open' } } },
            ],
          },
          {
            kind: 'sms',
            from: 'Ví',
            messages: [
              { text: 'Bấm đây', link: { id: 'link', text: 'vi.example', does: { mistake: 'wrong-code' } } },
            ],
          },
          {
            kind: 'dialog',
            title: 'Cho phép?',
            options: [
              { id: 'allow', text: 'Cho', does: go('hall') },
              { id: 'deny', text: 'Không', does: say },
            ],
          },
        ],
      },
    },
  })
}
