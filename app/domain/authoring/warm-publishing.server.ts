import type { DraftDetail } from './draft'
import { folderOf } from './draft-folder.server'
import { withBytes } from './drafts/with-bytes.server'
import { compileFolder } from './lesson-process.server'

/**
 * Lets the process read an approved lesson once while somebody who may publish it looks at it, so that the press itself does not
 * wait for the process and its compiler to begin. What comes of it is not used.
 */
export async function warmPublishing(draft: DraftDetail, now: Date): Promise<void> {
  if (draft.state !== 'approved' || !draft.mayPublish) return
  try {
    await compileFolder(await withBytes(await folderOf(draft)), now)
  } catch {
    // The press will say what is wrong.
  }
}
