/** A request to the commune: fields, a choice, a photo, a last look before sending. */
export const fillInAForm = `title: Điền và nộp một tờ đơn
task: Bạn nộp đơn xin xác nhận cư trú trên trang của xã. Điền theo phiếu, xem lại rồi nộp.
slip:
  - [Họ và tên, "Nguyễn Văn Sáu"]
  - [Số điện thoại mẫu, "0900 000 012"]
  - [Nơi nhận kết quả, "Tại xã"]
minutes: 4
ending: Bạn đã điền đủ, xem lại và nộp đơn. Mã hồ sơ giúp bạn hỏi lại khi cần.
steps:
  - id: dien
    skill: {{skill}}
    does: Điền tờ đơn theo phiếu
    hint: Từng ô một, đúng như trên phiếu.
    guide: "Bác nhìn phiếu, gõ từng ô. Cháu ngồi cạnh xem thôi."
  - id: nop
    skill: {{skill}}
    does: Xem lại rồi nộp
    hint: Đọc lại tên và số điện thoại trước khi bấm Nộp.
    guide: "Bác đọc lại cho cháu nghe. Đúng hết thì bấm Nộp."
mistakes:
  - id: sai-ten
    title: Tờ đơn mang tên người khác
    consequence: Xã xác nhận cho một người không có. Bạn phải làm lại từ đầu.
    sign: Tên trong ô không giống tên trên phiếu.{{mistake}}
  - id: trang-gia
    title: Giấy tờ rơi vào trang giả
    consequence: Trang ấy không phải của xã. Người lạ giữ hết những gì bạn vừa điền.
    sign: Địa chỉ trang của cơ quan nhà nước kết thúc bằng gov.vn.{{mistake}}
start: results
screens:
  results:
    app: Tìm trên mạng
    look: web
    parts:
      - { kind: title, text: "Xin xác nhận cư trú" }
      - kind: list
        items:
          - { id: fake, text: "Làm giấy nhanh trong ngày", address: "lamgiaynhanh.example", icon: web, does: { go: fake } }
          - { id: real, text: "Trang của xã", address: "xamau.tinhmau.gov.vn", icon: government, does: { go: form } }
  fake:
    app: Trình duyệt
    look: scam
    back: results
    parts:
      - { kind: address, url: "lamgiaynhanh.example", secure: false }
      - { kind: title, text: "Gửi giấy tờ, có ngay" }
      - { kind: button, id: send-fake, text: "Gửi giấy tờ ở đây", does: { mistake: trang-gia } }
  form:
    app: Trình duyệt
    look: government
    back: results
    parts:
      - { kind: address, url: "xamau.tinhmau.gov.vn" }
      - { kind: title, text: "Đơn xin xác nhận cư trú" }
      - kind: field
        id: ho-ten
        label: "Họ và tên"
        cases:
          - { value: dung, is: ["Nguyễn Văn Sáu"] }
      - kind: field
        id: dien-thoai
        label: "Số điện thoại mẫu"
        input: digits
        cases:
          - { value: dung, is: ["0900000012"] }
      - kind: choice
        id: noi-nhan
        label: "Nơi nhận kết quả"
        options:
          - { id: tai-xa, text: "Tại xã" }
          - { id: qua-mang, text: "Qua mạng" }
      - kind: button
        id: next
        text: "Xem lại"
        does:
          - { when: { ho-ten: empty }, say: "Ô họ và tên còn trống." }
          - { when: { ho-ten: other }, mistake: sai-ten }
          - { when: { dien-thoai: dung, noi-nhan: tai-xa }, go: check, step: dien }
          - { slip: true, say: "Số điện thoại và nơi nhận phải như trên phiếu." }
  check:
    app: Trình duyệt
    look: government
    back: form
    parts:
      - { kind: title, text: "Xem lại" }
      - { kind: rows, rows: [[Họ và tên, "{ho-ten}"], [Số điện thoại, "{dien-thoai}"], [Nơi nhận, "{noi-nhan}"]] }
      - { kind: button, id: send, text: "Nộp đơn", does: { go: sent, step: nop } }
  sent:
    app: Trình duyệt
    look: government
    parts:
      - { kind: receipt, title: "Đã nộp đơn", amount: "Mã hồ sơ 000-12", rows: [[Nơi nhận, "Tại xã"]] }
solution:
  - { press: real }
  - { type: ho-ten, text: "Nguyễn Văn Sáu" }
  - { type: dien-thoai, text: "0900000012" }
  - { press: noi-nhan.tai-xa }
  - { press: next }
  - { press: send }
wrongTurns:
  - mistake: sai-ten
    inputs: [{ press: real }, { type: ho-ten, text: "Sáu Nguyễn" }, { press: next }]
  - mistake: trang-gia
    inputs: [{ press: fake }, { press: send-fake }]
`
