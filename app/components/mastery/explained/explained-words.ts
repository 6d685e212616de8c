import type { Level } from '~/domain/mastery/level'
import type { MODEL_NUMBERS } from '~/domain/mastery/model-numbers'
import type { Words } from '~/ui/words'

type Numbers = typeof MODEL_NUMBERS
type Answer = { title: string; text: string[] }

const percent = (chance: number) => Math.round(chance * 100)

const vi = {
  title: 'Mức thành thạo được tính thế nào',
  lead: 'Mỗi kỹ năng có năm mức. Mức cho biết bây giờ bạn làm được tới đâu. Đọc xong bài chưa làm mức tăng lên, tự làm đúng thì mới tăng.',
  levels: 'Năm mức, năm hình',
  meaning: ({ fair, mastered }: Numbers): Record<Level, string> => ({
    new: 'Ô vuông nét đứt. Bạn chưa trả lời câu nào.',
    learning: 'Cửa sổ sáng một ô. Bạn đã bắt đầu, còn cần thêm vài câu.',
    fair: `Cửa sổ sáng ba ô. Bạn đã làm từ ${fair.answers} câu. Máy ước tính bạn đúng từ ${percent(fair.probability)}% câu điển hình.`,
    mastered: `Cửa sổ sáng cả bốn ô, có tia. Cần đủ bốn điều: ước tính từ ${percent(mastered.probability)}%, đúng đủ nhiều câu để chắc chắn, đúng ở hai ngày khác nhau, và tự làm được bài thực hành nếu kỹ năng ấy có.`,
    lapsed: 'Hình thoi có mũi tên vòng. Bạn đã thành thạo, nay có lẽ quên bớt. Ôn vài câu là được lại.',
  }),
  typical: '“Câu điển hình” là một câu khó vừa của kỹ năng ấy, bạn chưa gặp lần nào.',
  why: 'Vì sao tính như vậy',
  answers: ({ alpha, odds, repeatDays, mastered }: Numbers): Answer[] => [
    {
      title: 'Vì sao phải hai ngày khác nhau?',
      text: [
        `Điều vừa học thì ai cũng nhớ. Sang ngày khác còn làm được mới là của mình. Vì vậy cần đúng ở hai ngày, cách nhau ít nhất ${mastered.hoursApart} giờ.`,
      ],
    },
    {
      title: 'Vì sao làm lại câu cũ không giúp lên mức?',
      text: [
        `Làm lại câu vừa gặp chỉ cho thấy bạn nhớ câu ấy. Trong ${repeatDays} ngày, một câu chỉ được tính một lần. Bạn vẫn cứ làm lại để nhớ lâu.`,
      ],
    },
    {
      title: 'Vì sao xem gợi ý thì không được tính?',
      text: [
        'Có gợi ý thì câu đúng là nhờ gợi ý. Xem gợi ý rồi đúng thì không cộng, không trừ. Lần sau bạn tự làm một câu khác là được.',
      ],
    },
    {
      title: 'Đoán mò có tới được Thành thạo không?',
      text: [
        `Rất khó. Với câu chọn một trong bốn, nhiều nhất ${percent(alpha)}% khả năng người làm đúng dưới ${percent(odds.choice.p0)}% được công nhận, dù người ấy làm bao nhiêu câu đi nữa.`,
        'Mỗi câu đúng làm phần chắc chắn tăng một ít. Một câu sai kéo xuống nhiều hơn. Người đoán mò sai nhiều nên hầu như không tích đủ.',
      ],
    },
    {
      title: 'Sao có lúc đúng mà ước tính lùi chút ít?',
      text: [
        'Câu dễ cho biết ít hơn câu khó. Vừa đúng một câu khó rồi đúng một câu dễ, ước tính có thể lùi một hai phần trăm. Phần chắc chắn thì không bao giờ giảm vì một câu đúng.',
      ],
    },
    {
      title: 'Quên thì sao?',
      text: [
        'Lâu không làm, ước tính xuống dần. Ai cũng vậy, không phải lỗi của bạn. Khi xuống nhiều, kỹ năng chuyển sang Cần ôn và máy nhắc ngày ôn. Đúng lại vài câu là trở về Thành thạo.',
      ],
    },
    {
      title: 'Người dạy quan sát thì tính thế nào?',
      text: [
        'Người dạy hoặc tổ trưởng thấy bạn tự làm được trên máy thật thì ghi lại. Lần ấy được tính như một lần tự làm bài thực hành. Nếu có người giúp thì vẫn ghi, nhưng không tính.',
      ],
    },
    {
      title: 'Mức xuống thì chứng nhận có mất không?',
      text: ['Không. Chứng nhận giữ nguyên ngày cấp. Ngày bạn thành thạo lần đầu cũng được giữ.'],
    },
    {
      title: 'Máy có thể sai không?',
      text: [
        'Có. Đây là ước tính từ những câu bạn đã làm. Ít câu thì ước tính chưa chắc. Làm thêm vài câu mới, mức sẽ sát hơn.',
      ],
    },
  ],
  formulas: 'Xem công thức và số đo',
  formulasText: 'Dành cho ai muốn kiểm tra: từng công thức, từng con số, và kết quả đo thử.',
  own: 'Xem bản đồ kỹ năng của tôi',
}

const en: typeof vi = {
  title: 'How the levels are worked out',
  lead: 'Each skill has five levels. A level tells how far you are now. Reading a lesson does not raise it; getting things right by yourself does.',
  levels: 'Five levels, five shapes',
  meaning: ({ fair, mastered }) => ({
    new: 'A dashed square. You have not answered a question.',
    learning: 'A window with one pane lit. You have begun; a few more answers are needed.',
    fair: `A window with three panes lit. At least ${fair.answers} answers, and by our estimate you get ${percent(fair.probability)}% of typical questions right.`,
    mastered: `A window with all four panes lit, and rays. Four things are needed: an estimate of ${percent(mastered.probability)}%, enough right answers to be certain, right answers on two different days, and a practice done alone where the skill has one.`,
    lapsed:
      'A diamond with a round arrow. You had mastered it and have probably forgotten some. A few answers bring it back.',
  }),
  typical: 'A “typical question” is one of medium difficulty for the skill that you have not met before.',
  why: 'Why it is done this way',
  answers: ({ alpha, odds, repeatDays, mastered }) => [
    {
      title: 'Why two different days?',
      text: [
        `Everybody remembers what they have just learnt. What you can still do another day is yours. So right answers are needed on two days, at least ${mastered.hoursApart} hours apart.`,
      ],
    },
    {
      title: 'Why does repeating a question not help?',
      text: [
        `It only shows that you remember that question. Within ${repeatDays} days a question counts once. Do repeat it if it helps you remember.`,
      ],
    },
    {
      title: 'Why does an answer after a hint not count?',
      text: [
        'After a hint, the hint was right: such an answer adds nothing and takes nothing away. Answer another question alone next time.',
      ],
    },
    {
      title: 'Can guessing reach mastery?',
      text: [
        `Hardly. With questions of four options there is at most a ${percent(alpha)}% chance that somebody who gets less than ${percent(odds.choice.p0)}% right is certified, however many questions they try.`,
        'Each right answer adds a little certainty. A wrong one takes away more. Who guesses is wrong often and hardly ever gathers enough.',
      ],
    },
    {
      title: 'Why can the estimate sink a little after a right answer?',
      text: [
        'An easy question tells less than a hard one. When a right answer to an easy one follows a right answer to a hard one, the estimate may go back by a point or two. Certainty never sinks because of a right answer.',
      ],
    },
    {
      title: 'What about forgetting?',
      text: [
        'Without practice the estimate sinks slowly. It does for everybody, and it is not your fault. When it has sunk far the skill is to be reviewed, and you are told the day. A few right answers bring mastery back.',
      ],
    },
    {
      title: 'What does it do when a trainer watches me?',
      text: [
        'When a trainer or head of team sees you do it alone on a real phone, they write it down. It counts as one practice done alone. With help it is written down too, but does not count.',
      ],
    },
    {
      title: 'Do I lose a certificate when a level sinks?',
      text: ['No. A certificate keeps its date. The day on which you first mastered a skill is kept too.'],
    },
    {
      title: 'Can it be wrong?',
      text: [
        'Yes. It is an estimate from what you have answered. With few answers it is rough. A few more new questions bring it closer.',
      ],
    },
  ],
  formulas: 'See the formulas and figures',
  formulasText: 'For whoever wants to check: each formula, each number, and what was measured.',
  own: 'See my map of skills',
}

export const explainedWords: Words<typeof vi> = { vi, en }
