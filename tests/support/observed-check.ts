import type { GivenCheck } from '~/domain/mastery/record-observed-check.server'
import { uuidV7 } from '~/lib/uuid-v7'
import { NOW } from './given-answer'

/** Somebody did skill-a alone just now. */
export function aCheck(known: Partial<GivenCheck> = {}): GivenCheck {
  return { id: uuidV7(NOW.getTime()), skillId: 'skill-a', result: 'alone', occurredAt: NOW, ...known }
}
