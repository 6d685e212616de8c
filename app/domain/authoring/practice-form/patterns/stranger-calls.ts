/** A call that hurries and frightens: hang up, ask somebody near, tell the others. */
export const strangerCalls = `title: Nhận cuộc gọi dọa nạt
task: Một số lạ gọi tới, xưng là cán bộ và giục bạn chuyển tiền. Hãy dừng lại, gác máy rồi hỏi người tin được.
minutes: 3
ending: Bạn đã gác máy và hỏi lại người tin được. Không cán bộ nào bắt chuyển tiền qua điện thoại.
steps:
  - id: gac-may
    skill: {{skill}}
    does: Nghe cho biết rồi gác máy
    hint: Người gọi vừa dọa vừa giục. Bạn không phải nghe tiếp.
    guide: "Bác thấy họ giục thì cứ gác máy, không sợ mất lòng."
  - id: hoi-lai
    skill: {{skill}}
    does: Hỏi lại công an xã
    hint: Tìm số công an xã trong danh bạ của bạn, đừng gọi lại số lạ.
    guide: "Bác mở danh bạ, tìm số công an xã đã lưu từ trước."
mistakes:
  - id: chuyen-tien
    title: Tiền đã sang tay kẻ lừa
    consequence: Bạn chuyển tiền theo lời người lạ. Họ tắt máy, tiền không lấy lại được.
    sign: Cán bộ thật không bắt ai chuyển tiền qua điện thoại.{{mistake}}
  - id: doc-ma
    title: Người lạ vào được tài khoản
    consequence: Bạn đọc mã vừa tới. Người lạ dùng mã ấy để vào tài khoản của bạn.
    sign: Mã trong tin nhắn là chìa khóa, không đọc cho ai.{{mistake}}
start: ringing
screens:
  ringing:
    app: Cuộc gọi
    look: call
    parts:
      - kind: call
        who: "Số lạ"
        number: "0900 000 099"
        ringing: true
        replies:
          - { id: answer, text: "Nghe máy", does: { go: call } }
          - { id: refuse, text: "Không nghe", does: { go: home, step: gac-may } }
  call:
    app: Cuộc gọi
    look: call
    parts:
      - kind: call
        who: "Số lạ"
        number: "0900 000 099"
        lines:
          - { who: "Người gọi", text: "Tôi là cán bộ. Tài khoản của bác dính vào vụ án, phải chuyển tiền để kiểm tra ngay." }
          - { who: "Người gọi", text: "Bác không được nói với ai. Có mã gửi tới máy, bác đọc cho tôi." }
        replies:
          - { id: send-money, text: "Tôi chuyển ngay đây.", does: { mistake: chuyen-tien } }
          - { id: read-code, text: "Mã là sáu số này…", does: { mistake: doc-ma } }
          - { id: hang-up, text: "Gác máy", does: { go: home, step: gac-may, say: "Bạn đã gác máy. Giờ hỏi lại người tin được." } }
  home:
    look: home
    parts:
      - kind: apps
        apps:
          - { id: contacts, name: "Danh bạ", icon: contacts, does: { go: contacts } }
          - { id: recent, name: "Gọi gần đây", icon: call, does: { slip: true, say: "Đừng gọi lại số lạ. Tìm số đã lưu trong danh bạ." } }
  contacts:
    app: Danh bạ
    back: home
    parts:
      - { kind: title, text: "Danh bạ" }
      - kind: list
        items:
          - { id: police, text: "Công an xã", note: "Số ghi ở nhà văn hóa thôn", icon: shield, does: { go: done, step: hoi-lai } }
          - { id: friend, text: "Bạn cũ lâu không gặp", icon: person, does: { slip: true, say: "Bạn ấy ở xa. Ai ở gần và biết việc này rõ nhất?" } }
  done:
    app: Cuộc gọi
    look: call
    parts:
      - { kind: title, text: "Công an xã" }
      - { kind: text, text: "“Bác làm đúng rồi. Không ai làm việc kiểu ấy qua điện thoại.”", tone: good }
solution: [{ press: answer }, { press: hang-up }, { press: contacts }, { press: police }]
wrongTurns:
  - mistake: chuyen-tien
    inputs: [{ press: answer }, { press: send-money }]
  - mistake: doc-ma
    inputs: [{ press: answer }, { press: read-code }]
`
