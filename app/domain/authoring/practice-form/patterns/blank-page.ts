/** As little as can be played: two screens, two steps, two wrong turns, to be written over. */
export const blankPage = `title: Bài tập mới
task: Nói một việc người học phải làm, bằng lời thường.
minutes: 3
ending: Nói người học vừa làm được gì.
steps:
  - id: buoc-mot
    skill: {{skill}}
    does: Mở màn hình thứ hai
    hint: Nói tìm ở đâu.
    guide: "Bác tìm nút Đi tiếp."
  - id: buoc-hai
    skill: {{skill}}
    does: Làm xong việc
    hint: Nói bấm nút nào.
    guide: "Bác bấm nút Xong."
mistakes:
  - id: nham-mot
    title: Chỗ nhầm thứ nhất
    consequence: Nói chuyện gì sẽ xảy ra.
    sign: Nói dấu hiệu đã bỏ qua.{{mistake}}
  - id: nham-hai
    title: Chỗ nhầm thứ hai
    consequence: Nói chuyện gì sẽ xảy ra.
    sign: Nói dấu hiệu đã bỏ qua.{{mistake}}
start: mot
screens:
  mot:
    app: Màn hình một
    parts:
      - { kind: title, text: "Màn hình một" }
      - { kind: button, id: next, text: "Đi tiếp", does: { go: hai, step: buoc-mot } }
      - { kind: button, id: wrong-one, text: "Chỗ dễ nhầm", look: secondary, does: { mistake: nham-mot } }
  hai:
    app: Màn hình hai
    back: mot
    parts:
      - { kind: title, text: "Màn hình hai" }
      - { kind: button, id: finish, text: "Xong", does: { step: buoc-hai } }
      - { kind: button, id: wrong-two, text: "Chỗ dễ nhầm khác", look: secondary, does: { mistake: nham-hai } }
solution: [{ press: next }, { press: finish }]
wrongTurns:
  - mistake: nham-mot
    inputs: [{ press: wrong-one }]
  - mistake: nham-hai
    inputs: [{ press: next }, { press: wrong-two }]
`
