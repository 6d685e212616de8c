import type { MODEL_NUMBERS } from '~/domain/mastery/model-numbers'
import type { Words } from '~/ui/words'

type Weight = keyof (typeof MODEL_NUMBERS)['weights']
type Shape = keyof (typeof MODEL_NUMBERS)['odds']

const vi = {
  title: 'Công thức và số đo',
  lead: 'Trang này dành cho ai muốn kiểm tra cách tính. Các con số ở đây lấy thẳng từ chương trình đang chạy. Dấu chấm là dấu thập phân.',
  back: 'Cách tính, nói đơn giản',
  version: (version: number) => `Phiên bản của bộ tính: ${version}.`,
  estimate: '1. Ước tính',
  estimateText:
    'Mỗi câu có độ dễ b (logit). Với kết quả y (đúng là 1, sai là 0), bộ tính so với người học trung bình:',
  sums: 'Độ bất ngờ e và phương sai v được cộng dồn, phai dần với chu kỳ bán rã H ngày. Δt là số ngày từ lần trước.',
  ability: (prior: number) => `Năng lực là tổng bất ngờ chia tổng phương sai cộng ${prior}:`,
  halfLives: (learner: number, fast: number, skill: number, day: number) =>
    `Chu kỳ bán rã: của người học ${learner} ngày và ${fast} ngày; của kỹ năng ${skill} ngày và ${day} ngày.`,
  chance: 'Xác suất làm đúng một câu là hàm logistic của độ dễ cộng các số hạng có trọng số:',
  weightsTitle: 'Các trọng số',
  columns: { term: 'Số hạng x', weight: 'Trọng số w' },
  weights: {
    learner60: 'năng lực của người học, phai chậm',
    learnerFast: 'năng lực của người học, phai nhanh (buổi đang học)',
    skill60: 'năng lực ở kỹ năng này, phai chậm',
    skill1: 'năng lực ở kỹ năng này, phai trong ngày',
    answers: 'ln(1 + số câu đã tính ở kỹ năng)',
    tries: 'ln(1 + số lần đã gặp câu này)',
    wins: 'ln(1 + số lần đã đúng câu này)',
    isFirst: '1 nếu chưa có câu nào được tính ở kỹ năng, nếu có rồi thì 0',
    gap: 'ln(1 + số ngày từ câu cuối được tính)',
    lastError: 'độ bất ngờ của câu cuối được tính',
  } satisfies Record<Weight, string>,
  typical:
    'Con số hiện ra cho người học là xác suất với câu điển hình: độ khó vừa, chưa gặp lần nào. Thứ tự nhận câu trả lời không làm kết quả khác đi.',
  certificate: '2. Sự chắc chắn',
  certificateText: (alpha: number) =>
    `Đây là một phép thử viết như đặt cược với giả thuyết “người này chỉ làm đúng với xác suất nhiều nhất p₀”. Ban đầu S = 0 và r = 1. Câu thứ n được tính nhân phần đã cược S lên L. Đủ chắc chắn khi E đạt 1/α, với α = ${alpha}.`,
  right: 'nếu đúng',
  wrong: 'nếu sai',
  stake: (first: number, later: number) =>
    `Phần cược w của câu đầu là ${first}. Ngay sau một câu sai là ${later} của phần còn lại r. Còn lại là 0. Phần cược định trước khi biết kết quả.`,
  certified: 'Đủ chắc chắn khi',
  ville: (alpha: number, p0: number) =>
    `Theo bất đẳng thức Ville: ai có xác suất đúng nhiều nhất là p₀ thì khả năng có lúc được công nhận nhiều nhất là ${alpha}, dù trả lời bao nhiêu câu mới. Với câu chọn một trong bốn, p₀ = ${p0}.`,
  shift: (most: number) =>
    `Khi một câu có đủ số liệu, logit của p₀ và p₁ được dời theo độ dễ của câu so với trung bình của kỹ năng, nhiều nhất ${most}.`,
  oddsTitle: 'Mức cược theo loại câu',
  oddsColumns: { kind: 'Loại', p0: 'p₀', p1: 'p₁', right: 'Đúng thì nhân', wrong: 'Sai thì nhân' },
  odds: {
    choice: 'Chọn một trong bốn, và các loại khác',
    'true-false': 'Chọn một trong hai',
    practice: 'Thực hành tự làm, hoặc được quan sát tự làm',
    repeat: 'Câu cũ, gặp lại sau thời hạn',
  } satisfies Record<Shape, string>,
  policy: '3. Cái gì được tính',
  policyTitle: 'Từng việc được tính ra sao',
  policyColumns: { event: 'Việc', estimate: 'Ước tính', certificate: 'Chắc chắn' },
  policies: (days: number): [string, string, string][] => [
    ['Gặp câu lần đầu, không gợi ý', 'tính', 'tính'],
    [`Câu cũ, trong ${days} ngày`, 'không', 'không'],
    [`Câu cũ, sau ${days} ngày`, 'tính', 'tính, mức cược khó hơn'],
    ['Xem gợi ý rồi đúng', 'không', 'không'],
    ['Xem gợi ý rồi sai', 'tính là sai', 'tính là sai'],
    ['Một lần thực hành, dù nhiều bước', 'tính một lần', 'tính một lần'],
    ['Người dạy quan sát, tự làm', 'tính', 'như một lần thực hành'],
  ],
  levels: '4. Các mức',
  levelsTitle: 'Điều kiện của từng mức',
  levelRules: (
    fair: number,
    answers: number,
    mastered: number,
    hours: number,
    target: number,
  ): [string, string][] => [
    ['Chưa học', 'chưa có câu trả lời'],
    ['Đang học', 'các trường hợp còn lại'],
    ['Khá', `p ≥ ${fair} và có từ ${answers} câu được tính`],
    [
      'Thành thạo',
      `E ≥ ${target}; p ≥ ${mastered}; đúng ở hai ngày, cách nhau từ ${hours} giờ; và một lần thực hành tự làm nếu kỹ năng có bài`,
    ],
    ['Cần ôn', `đã Thành thạo, nay p < ${mastered}`],
  ],
  levelColumns: { level: 'Mức', rule: 'Khi nào' },
  review: '5. Ngày ôn',
  reviewText: (mastered: number, ladder: string) =>
    `Là lúc đầu tiên, từ một ngày sau trở đi, mà p xuống tới ${mastered}; nhưng không muộn hơn bậc thang ${ladder} ngày. Mỗi ngày mới làm đúng thì lên một bậc, mỗi câu sai thì xuống hai bậc.`,
  measured: '6. Số đo',
  measuredText:
    'Đo trên người học mô phỏng, biết trước sự thật. Đây là phép thử cách tính, chưa phải số đo người học thật.',
  estimateCaption: 'Ước tính so với các mô hình khác',
  estimateKey:
    'AUC càng gần 1 càng tốt. RMSE, log loss và ECE (độ lệch giữa xác suất nói ra và thực tế) càng gần 0 càng tốt.',
  certificateCaption: 'Ai được công nhận, mỗi loại 40.000 người mô phỏng, tới 300 câu',
  limits: 'Giới hạn đã biết',
  limitsText:
    'Trọng số khớp từ dữ liệu công khai của những người học khác. Khi ít câu, mức Thành thạo có thể chuyển sang Cần ôn sớm hơn trí nhớ thật. Ngày thành thạo và chứng nhận vì thế không phụ thuộc vào lần chuyển ấy.',
  reproduce: '7. Làm lại phép đo',
  reproduceText: 'Mã nguồn mở. Hai lệnh này in ra đúng các bảng trên:',
  sources: '8. Nguồn',
}

const en: typeof vi = {
  title: 'Formulas and figures',
  lead: 'For whoever wants to check how levels are worked out. The numbers here come straight from the running program.',
  back: 'The same in plain words',
  version: (version) => `Version of the engine: ${version}.`,
  estimate: '1. The estimate',
  estimateText:
    'Each item has an easiness b (in logits). A result y (right is 1, wrong is 0) is compared with an average learner:',
  sums: 'The surprise e and its variance v are summed up and fade with a half-life of H days. Δt is the number of days since the last answer.',
  ability: (prior) => `An ability is the sum of surprise over the sum of variance plus ${prior}:`,
  halfLives: (learner, fast, skill, day) =>
    `Half-lives: of the learner ${learner} days and ${fast} days; of the skill ${skill} days and ${day} day.`,
  chance: 'The chance of getting an item right is the logistic function of its easiness plus weighted terms:',
  weightsTitle: 'The weights',
  columns: { term: 'Term x', weight: 'Weight w' },
  weights: {
    learner60: 'ability of the learner, fading slowly',
    learnerFast: 'ability of the learner, fading fast (this sitting)',
    skill60: 'ability on this skill, fading slowly',
    skill1: 'ability on this skill, fading within a day',
    answers: 'ln(1 + answers to the skill that count)',
    tries: 'ln(1 + times this item was met)',
    wins: 'ln(1 + times it was right)',
    isFirst: '1 while no answer to the skill counts, else 0',
    gap: 'ln(1 + days since the last answer that counts)',
    lastError: 'surprise of the last answer that counts',
  },
  typical:
    'What a learner is shown is the chance for a typical item: of medium difficulty, never met. The order in which answers arrive does not matter.',
  certificate: '2. Certainty',
  certificateText: (alpha) =>
    `This is a wager against “this person is right with a chance of at most p₀”. At first S = 0 and r = 1. The n-th answer that counts multiplies what is staked, S, by L. It is certain once E reaches 1/α, with α = ${alpha}.`,
  right: 'if right',
  wrong: 'if wrong',
  stake: (first, later) =>
    `The stake w on the first answer is ${first}; right after a wrong answer it is ${later} of what is left, r; otherwise 0. It is decided before the result is known.`,
  certified: 'Certain once',
  ville: (alpha, p0) =>
    `By Ville’s inequality, whoever is right with a chance of at most p₀ is ever certified with a chance of at most ${alpha}, however many new items they try. For a choice of four, p₀ = ${p0}.`,
  shift: (most) =>
    `Once enough is known of an item, the logits of p₀ and p₁ are shifted by how much easier it is than the mean of its skill, by at most ${most}.`,
  oddsTitle: 'Odds by kind',
  oddsColumns: {
    kind: 'Kind',
    p0: 'p₀',
    p1: 'p₁',
    right: 'Right multiplies by',
    wrong: 'Wrong multiplies by',
  },
  odds: {
    choice: 'A choice of four, and all other kinds',
    'true-false': 'A choice of two',
    practice: 'A practice done alone, or watched',
    repeat: 'An item met again after the window',
  },
  policy: '3. What counts',
  policyTitle: 'How each event counts',
  policyColumns: { event: 'Event', estimate: 'Estimate', certificate: 'Certainty' },
  policies: (days) => [
    ['First meeting of an item, no hint', 'counts', 'counts'],
    [`The same item within ${days} days`, 'no', 'no'],
    [`The same item after ${days} days`, 'counts', 'counts, at harder odds'],
    ['Right after a hint', 'no', 'no'],
    ['Wrong after a hint', 'wrong', 'wrong'],
    ['One run of a practice, however many steps', 'counts once', 'counts once'],
    ['Watched by a trainer, alone', 'counts', 'as a run of a practice'],
  ],
  levels: '4. Levels',
  levelsTitle: 'Conditions of each level',
  levelRules: (fair, answers, mastered, hours, target) => [
    ['Not begun', 'no answer'],
    ['Learning', 'otherwise'],
    ['Fair', `p ≥ ${fair} and at least ${answers} answers that count`],
    [
      'Mastered',
      `E ≥ ${target}; p ≥ ${mastered}; right on two days at least ${hours} hours apart; and one practice done alone where the skill has one`,
    ],
    ['To review', `was mastered, and now p < ${mastered}`],
  ],
  levelColumns: { level: 'Level', rule: 'When' },
  review: '5. When to review',
  reviewText: (mastered, ladder) =>
    `The first moment, from a day later on, at which p has sunk to ${mastered}; but no later than the ladder of ${ladder} days. A success on a new day is one rung up, a wrong answer two down.`,
  measured: '6. What was measured',
  measuredText:
    'Measured on simulated learners whose truth is known. It checks the arithmetic; it is not a measurement of real learners.',
  estimateCaption: 'The estimate against other models',
  estimateKey:
    'AUC is better nearer to 1. RMSE, log loss and ECE (how far stated chances are from what happens) are better nearer to 0.',
  certificateCaption: 'Who is certified, 40,000 simulated people each, up to 300 answers',
  limits: 'Known limits',
  limitsText:
    'The weights were fitted on public logs of other learners. With few answers, mastery may turn into “to review” sooner than real memory fades. So the date of mastery and certificates do not depend on it.',
  reproduce: '7. To measure again',
  reproduceText: 'The source is open. These two commands print the tables above:',
  sources: '8. Sources',
}

export const formulaWords: Words<typeof vi> = { vi, en }
