import type { LessonName } from '~/domain/lessons/cited-facts'
import type { ContentReport, PracticeCount } from '~/domain/lessons/content-report'
import { LEAST_ITEMS } from '~/domain/lessons/few-items'
import type { Fact } from '~/domain/lessons/lesson-schema'

const KINDS: Record<string, string> = {
  ...{ single: 'chọn một', multiple: 'chọn nhiều', order: 'xếp thứ tự' },
  ...{ match: 'nối cặp', number: 'điền số', text: 'điền chữ' },
}
const USES: Record<string, string> = { lesson: 'trong bài', exam: 'để dành cho bài kiểm tra' }
const WIDTH = 27

/** The report in lines, as a person who keeps the lessons reads it. */
export function printReport(report: ContentReport): void {
  const { questions, facts } = report
  const say = (name: string, value: string) => console.log(`${name.padEnd(WIDTH)} ${value}`)
  const list = (items: readonly string[]) => (items.length ? `${items.length}: ${items.join(', ')}` : '0')
  console.log('')
  say('Mô-đun', number(report.modules))
  say('Bài học', number(report.lessons))
  say('Chữ trong bài', `${number(report.words)} (mỗi bài ${number(report.words / report.lessons)})`)
  say('Hình', number(report.pictures))
  say('Câu hỏi', number(questions.all))
  say('  theo kiểu', counts(questions.byKind, KINDS))
  say('  theo chỗ dùng', counts(questions.byUse, USES))
  const share = Math.round((100 * questions.scenarios) / questions.all)
  say('  kể một tình huống', `${number(questions.scenarios)} (${share} %)`)
  say('Dữ kiện', `${number(facts.all)}, đã dẫn ${number(facts.cited)}`)
  say('  chưa nơi nào dẫn', list(facts.uncited))
  say('  quá hạn rà soát', number(facts.overdue.length))
  for (const { id, reviewOn, lessons } of facts.overdue) {
    console.log(
      `    ${id} (hạn ${reviewOn}): ${lessons.map((lesson) => lesson.number).join(', ') || 'không bài nào dẫn'}`,
    )
  }
  say('Kỹ năng chưa có bài', list(report.skillsWithoutLesson))
  const gaps = report.objectivesWithoutQuestion.map(
    ({ lesson, objective }) => `${lesson.number} mục tiêu ${objective}`,
  )
  say('Mục tiêu chưa có câu hỏi', list(gaps))
  say(`Kỹ năng dưới ${LEAST_ITEMS} câu hỏi`, number(report.skillsWithFewItems.length))
  console.log(
    '  (mọi câu của kỹ năng, trong bài và để dành; mỗi câu chỉ tính lần gặp đầu; cần chừng ấy để được Thành thạo)',
  )
  for (const { skillId, inLesson, forExam, hasPractice } of report.skillsWithFewItems) {
    const practice = hasPractice ? 'có bài tập' : 'chưa có bài tập'
    console.log(
      `    ${skillId}: ${inLesson + forExam} câu (${inLesson} trong bài, ${forExam} để dành), ${practice}`,
    )
  }
  const { modules, ...all } = report.practices
  console.log('\nBài tập trên màn hình')
  for (const { title, ...counted } of modules) console.log(`  ${title}: ${practices(counted)}`)
  console.log(`  Tất cả: ${practices(all)}`)
  console.log('\nMức dễ đọc (số nhỏ là dễ; trung bình, rồi bài khó nhất)')
  for (const { title, mean, hardest } of report.readability) {
    console.log(`  ${level(mean)}  ${title}: ${level(hardest.level)} ở bài ${line(hardest.name)}`)
  }
}

/** What a fact says and the lessons to read again; false when there is no such fact. */
export function printFact(fact: Fact | undefined, lessons: readonly LessonName[]): boolean {
  if (!fact) {
    console.log('Không có dữ kiện này trong content/facts. Hãy xem lại số hiệu, ví dụ 3.05.')
    return false
  }
  console.log(`\n${fact.id}: ${fact.says}`)
  console.log(`Kiểm ngày ${fact.checkedOn}, rà soát lại ${fact.reviewOn}, nguồn ${fact.sources.join(', ')}.`)
  console.log(lessons.length ? '\nKhi nó đổi, đọc lại và sửa:' : '\nChưa bài nào dẫn dữ kiện này.')
  for (const lesson of lessons) console.log(`  ${line(lesson)} (${lesson.file})`)
  return true
}

function line({ number, title }: LessonName): string {
  return `${number} ${title}`
}

function practices({ practices, screens, states, mistakes, minutes }: PracticeCount): string {
  if (practices === 0) return 'chưa có'
  return `${number(practices)} bài, ${number(screens)} màn hình, ${number(states)} trạng thái, ${number(mistakes)} lỗi, ${number(minutes)} phút`
}

function counts(numbers: Record<string, number>, names: Record<string, string>): string {
  return Object.entries(numbers)
    .sort(([, a], [, b]) => b - a)
    .map(([key, count]) => `${names[key] ?? key} ${number(count)}`)
    .join(', ')
}

function number(value: number): string {
  return Math.round(value).toLocaleString('vi-VN')
}

function level(value: number): string {
  return value.toFixed(1).replace('.', ',')
}
