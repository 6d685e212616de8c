import type { Words } from '~/ui/words'

const vi = {
  title: 'Kỹ năng và khung năng lực',
  text: 'Mỗi kỹ năng ở đây là một việc bạn tự làm được. Trang này chỉ kỹ năng nào ứng với phần nào của các khung năng lực, và ngược lại.',
  fromFrameworks: 'Từ khung tới bài học',
  fromSkills: 'Từ bài học tới khung',
  unmapped: 'Chưa có bài nào.',
  skill: 'Kỹ năng',
  competences: 'Người học',
  groups: 'Người dân',
  basic: 'Học sinh',
  none: 'không gắn',
  facts: (ids: string) => `Căn cứ: dữ kiện ${ids}.`,
  notMapped: 'Khung nào không nói rõ thì chúng tôi để trống, không đoán.',
}

const en: typeof vi = {
  title: 'Skills and frameworks',
  text: 'Every skill here is one thing a person can do. This page shows which skill answers to which part of the national frameworks, and back.',
  fromFrameworks: 'From the frameworks to lessons',
  fromSkills: 'From lessons to the frameworks',
  unmapped: 'No lesson yet.',
  skill: 'Skill',
  competences: 'Learners',
  groups: 'Citizens',
  basic: 'Students',
  none: 'none',
  facts: (ids) => `Resting on facts ${ids}.`,
  notMapped: 'Where a framework does not say, we leave it open and do not guess.',
}

export const frameworkWords: Words<typeof vi> = { vi, en }
