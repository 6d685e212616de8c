/** Paying for vegetables by scanning a code: whose name, how much, and only then the PIN. */
export const payByCode = `title: Trả tiền bằng mã QR
task: Bạn mua rau của bà Tư ở chợ. Quét mã ở quầy, so tên người nhận, gõ đúng số tiền rồi trả.
slip:
  - [Tiền rau, "45.000 đồng"]
  - [Người nhận, "BA TU RAU"]
  - [Mã khóa tập, "2468"]
minutes: 4
ending: Bạn đã trả đúng người, đúng tiền. Lần nào cũng so tên trước khi gõ mã khóa.
steps:
  - id: quet
    skill: {{skill}}
    does: Quét mã ở quầy rau
    hint: Mở ứng dụng ngân hàng rồi bấm Quét mã.
    guide: "Bác mở ứng dụng ngân hàng, rồi tìm nút Quét mã."
  - id: so-ten
    skill: {{skill}}
    does: So tên người nhận với phiếu
    hint: Tên trên màn hình phải giống tên trên phiếu.
    guide: "Bác đọc to tên trên màn hình. Có giống tên trên phiếu không ạ?"
  - id: tra
    skill: {{skill}}
    does: Gõ số tiền và trả
    hint: Số tiền ở trên phiếu. Gõ xong nhìn lại một lần rồi mới trả.
    guide: "Bác gõ số tiền trên phiếu, đọc lại cho cháu nghe rồi hãy bấm trả."
mistakes:
  - id: sai-nguoi
    title: Tiền sang tay người lạ
    consequence: Mã dán đè mang tên người khác. Tiền đi rồi, bà Tư không nhận được đồng nào.
    sign: Tên hiện trên màn hình không giống tên trên phiếu.{{mistake}}
  - id: thua-so
    title: Trả thừa một số 0
    consequence: Bạn trả 450.000 đồng cho mớ rau 45.000 đồng, phải nhờ bà Tư trả lại.
    sign: Số tiền trên màn hình dài hơn số trên phiếu.{{mistake}}
start: home
screens:
  home:
    look: home
    parts:
      - kind: apps
        apps:
          - { id: bank, name: "Ngân hàng", icon: bank, does: { go: bank } }
          - { id: photos, name: "Ảnh", icon: photos, does: { say: "Hôm nay chưa cần xem ảnh." } }
  bank:
    app: Ngân hàng
    look: bank
    back: home
    parts:
      - { kind: title, text: "Chào bạn" }
      - { kind: text, text: "Đây là tiền tập, không mất thật." }
      - { kind: button, id: scan, text: "Quét mã", icon: qr, does: { go: scan } }
  scan:
    app: Ngân hàng
    look: bank
    back: bank
    parts:
      - kind: scanner
        label: "Hướng máy vào mã"
        codes:
          - { id: pasted, text: "Mã dán ở cột điện cạnh quầy", does: { go: other, step: quet } }
          - { id: stall, text: "Mã trên bàn của bà Tư", does: { go: amount, step: quet } }
  other:
    app: Ngân hàng
    look: bank
    back: scan
    parts:
      - { kind: title, text: "Người nhận" }
      - { kind: rows, rows: [[Tên, "LE VAN LA"], [Ngân hàng, "Ngân hàng mẫu"]] }
      - { kind: button, id: pay-other, text: "Đúng rồi, trả luôn", does: { mistake: sai-nguoi } }
      - { kind: button, id: again, text: "Không phải, quét lại", look: secondary, does: { go: scan } }
  amount:
    app: Ngân hàng
    look: bank
    back: scan
    parts:
      - { kind: title, text: "Người nhận" }
      - { kind: rows, rows: [[Tên, "BA TU RAU"], [Ngân hàng, "Ngân hàng mẫu"]] }
      - { kind: button, id: same, text: "Tên giống trên phiếu", does: { go: pay, step: so-ten } }
  pay:
    app: Ngân hàng
    look: bank
    back: amount
    parts:
      - { kind: title, text: "Trả cho BA TU RAU" }
      - kind: field
        id: so-tien
        label: "Số tiền"
        input: money
        cases:
          - { value: dung, is: ["45000"] }
          - { value: thua, is: ["450000"] }
      - kind: button
        id: pay-now
        text: "Trả tiền"
        does:
          - { when: { so-tien: dung }, go: pin }
          - { when: { so-tien: thua }, mistake: thua-so }
          - { slip: true, say: "Số tiền chưa giống trên phiếu. Xem lại nhé." }
  pin:
    app: Ngân hàng
    look: bank
    back: pay
    parts:
      - { kind: transfer, amount: "45.000 đồng", rows: [[Người nhận, "BA TU RAU"]] }
      - kind: keypad
        id: ma-khoa
        label: "Mã khóa tập"
        length: 4
        cases:
          - { value: dung, is: ["2468"] }
      - kind: button
        id: confirm
        text: "Xác nhận"
        does:
          - { when: { ma-khoa: dung }, go: paid, step: tra }
          - { slip: true, say: "Mã khóa tập ở trên phiếu." }
  paid:
    app: Ngân hàng
    look: bank
    parts:
      - { kind: receipt, title: "Đã trả xong", amount: "45.000 đồng", rows: [[Người nhận, "BA TU RAU"]] }
solution:
  - { press: bank }
  - { press: scan }
  - { press: stall }
  - { press: same }
  - { type: so-tien, text: "45000" }
  - { press: pay-now }
  - { type: ma-khoa, text: "2468" }
  - { press: confirm }
wrongTurns:
  - mistake: sai-nguoi
    inputs: [{ press: bank }, { press: scan }, { press: pasted }, { press: pay-other }]
  - mistake: thua-so
    inputs:
      - { press: bank }
      - { press: scan }
      - { press: stall }
      - { press: same }
      - { type: so-tien, text: "450000" }
      - { press: pay-now }
`
