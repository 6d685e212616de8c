import type { Words } from '~/ui/words'

const vi = {
  title: 'Ghi lại cách làm',
  goOn: 'Chơi tới cuối thì ghi lại được làm lời giải. Đi vào một chỗ nhầm thì ghi lại được đường tới đó.',
  ended: 'Bạn đã chơi tới cuối.',
  inMistake: (title: string) => `Bạn đang ở chỗ nhầm “${title}”.`,
  recordSolution: 'Ghi lại làm lời giải',
  recordMistake: 'Ghi lại đường tới chỗ nhầm này',
}

const en: typeof vi = {
  title: 'Record what you play',
  goOn: 'Play to the end to record the solution. Make a mistake to record the way into it.',
  ended: 'You have played to the end.',
  inMistake: (title) => `You have made the mistake “${title}”.`,
  recordSolution: 'Record as the solution',
  recordMistake: 'Record the way into this mistake',
}

export const trialWords: Words<typeof vi> = { vi, en }
