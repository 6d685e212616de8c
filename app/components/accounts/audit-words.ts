import type { Words } from '~/ui/words'

/** What an action of the log is called; one that has no name here is shown by its own. */
const vi: Record<string, string> = {
  'view-learner': 'Xem hồ sơ học tập',
  'grant-role': 'Trao vai trò',
  'revoke-role': 'Thu hồi vai trò',
  'revoke-certificate': 'Thu hồi chứng nhận',
  'correct-own-data': 'Sửa thông tin của mình',
  'delete-account': 'Xoá tài khoản',
  'join-household': 'Vào hộ',
  'leave-household': 'Rời hộ',
  'unlink-household': 'Đưa ra khỏi hộ',
  'record-guardian-consent': 'Ghi nhận cha mẹ đồng ý',
  'record-own-consent': 'Ghi nhận người học đồng ý',
  'withdraw-guardian-consent': 'Rút lại sự đồng ý của cha mẹ',
  'withdraw-own-consent': 'Rút lại sự đồng ý của người học',
  'add-second-factor': 'Bật đăng nhập hai bước',
  'remove-second-factor': 'Tắt đăng nhập hai bước',
  'reset-second-factor': 'Gỡ đăng nhập hai bước',
  'use-recovery-code': 'Đăng nhập bằng mã dự phòng',
  'link-identity': 'Nối tài khoản ở nơi khác',
  'unlink-identity': 'Bỏ nối tài khoản ở nơi khác',
}

const en: Record<string, string> = {
  'view-learner': 'Looked at the learning record',
  'grant-role': 'Granted a role',
  'revoke-role': 'Took a role back',
  'revoke-certificate': 'Revoked a certificate',
  'correct-own-data': 'Corrected their own data',
  'delete-account': 'Deleted the account',
  'join-household': 'Joined a household',
  'leave-household': 'Left a household',
  'unlink-household': 'Taken out of a household',
  'record-guardian-consent': 'Recorded the guardian’s consent',
  'record-own-consent': 'Recorded the learner’s consent',
  'withdraw-guardian-consent': 'Withdrew the guardian’s consent',
  'withdraw-own-consent': 'Withdrew the learner’s consent',
  'add-second-factor': 'Turned two-step sign-in on',
  'remove-second-factor': 'Turned two-step sign-in off',
  'reset-second-factor': 'Reset two-step sign-in',
  'use-recovery-code': 'Signed in by a recovery code',
  'link-identity': 'Linked an outside account',
  'unlink-identity': 'Unlinked an outside account',
}

export const auditWords: Words<typeof vi> = { vi, en }
