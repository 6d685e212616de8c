import type { Words } from '~/ui/words'

/** What an action of the log is called; one that has no name here is shown by its own. */
const vi: Record<string, string> = {
  'view-learner': 'Xem hồ sơ học tập',
  'grant-role': 'Trao vai trò',
  'revoke-role': 'Thu hồi vai trò',
}

const en: Record<string, string> = {
  'view-learner': 'Looked at the learning record',
  'grant-role': 'Granted a role',
  'revoke-role': 'Took a role back',
}

export const auditWords: Words<typeof vi> = { vi, en }
