import { db } from '~/db/client.server'
import { recordView } from '~/domain/accounts/record-view.server'
import { vietnamTime } from './vietnam-time'

/** Who looked at whose learning, so that the people concerned can see it: teacher, head and officer, in the last weeks. */
const LOOKS = [
  { subjectId: 'demo-thanhvien', actorId: 'demo-giangvien', daysAgo: 11 },
  { subjectId: 'demo-thanhvien', actorId: 'demo-totruong', daysAgo: 6 },
  { subjectId: 'demo-thanhvien', actorId: 'demo-giangvien', daysAgo: 4 },
  { subjectId: 'demo-hocsinh', actorId: 'demo-giangvien', daysAgo: 5 },
  { subjectId: 'demo-totruong', actorId: 'demo-canboxa', daysAgo: 9 },
] as const

/** Once: who has been looked at before, in the demonstration or by a visitor, is left alone. */
export async function seedViews(now: Date): Promise<void> {
  const subjectId = { in: LOOKS.map((look) => look.subjectId) }
  if ((await db.auditEntry.count({ where: { subjectId, action: 'view-learner' } })) > 0) return
  for (const { subjectId, actorId, daysAgo } of LOOKS)
    await recordView({ subjectId, actorId, now: vietnamTime(now, daysAgo, 16) })
}
