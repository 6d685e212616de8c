import { readdir } from 'node:fs/promises'

export type Screen = 'phone' | 'desktop'

const STORIES = 'tests/e2e'

/**
 * Stories that `npm test` tells on one screen, that of the people they are about. All others, of what most people do and of what is
 * laid out differently, are told on both; so is a new one, until it stands here.
 */
export const ON_ONE_SCREEN: Readonly<Record<string, Screen>> = {
  ...on('phone', [
    'a-class-joins',
    'a-device-has-a-poor-voice',
    'a-device-has-a-wrong-clock',
    'a-learner-reads-the-result',
    'a-lost-connection',
    'a-member-becomes-ready-to-guide',
    'a-member-goes-on-on-another-device',
    'a-member-guides-a-resident',
    'a-member-tells-the-village',
    'a-member-visits-a-household',
    'a-resident-learns-without-an-account',
    'a-team-head-divides-the-households',
    'every-practice',
    'nothing-makes-a-second-attempt',
    'several-share-a-phone',
    'somebody-finds-where-to-begin',
    'somebody-follows-a-path',
    'somebody-gets-lost',
    'somebody-listens',
    'somebody-mistypes',
    'somebody-plans-the-week',
    'somebody-practises',
    'somebody-practises-by-other-means',
    'somebody-reports-a-fact',
    'somebody-reviews-over-days',
    'the-line-drops-in-the-middle-of-an-exam',
    'without-javascript',
  ]),
  ...on('desktop', [
    'a-child-is-named-with-consent',
    'a-learner-sees-where-they-stand',
    'a-lesson-is-reviewed',
    'a-lesson-speaks-of-its-place',
    'a-session-ends-in-the-middle-of-an-exam',
    'a-teacher-looks-after-a-class',
    'a-teacher-takes-a-class',
    'a-trainer-brings-a-lesson-from-word',
    'a-trainer-brings-questions',
    'a-trainer-plans-the-next-session',
    'a-trainer-sees-how-questions-work',
    'a-trainer-writes-a-practice',
    'a-trainer-writes-questions',
    'an-exam-is-fair',
    'an-officer-adds-a-second-factor',
    'an-officer-brings-a-list-of-places',
    'an-officer-brings-a-roster',
    'an-officer-grants-a-role',
    'an-officer-keeps-the-places',
    'an-original-changes',
    'anyone-verifies-a-certificate',
    'cards-are-printed',
    'somebody-builds-the-interface',
    'somebody-guesses',
    'somebody-searches',
    'somebody-sees-and-deletes-what-is-held',
    'somebody-signs-in-from-outside',
    'two-write-the-same-lesson',
    'with-the-keyboard-alone',
  ]),
}

/** The files of all stories that are told on this screen. */
export async function storiesOn(screen: Screen): Promise<string[]> {
  const files = await readdir(STORIES)
  const isTold = (file: string) => (ON_ONE_SCREEN[file.replace('.spec.ts', '')] ?? screen) === screen
  return files
    .filter(isTold)
    .sort()
    .map((file) => `${STORIES}/${file}`)
}

function on(screen: Screen, names: string[]): Record<string, Screen> {
  return Object.fromEntries(names.map((name) => [name, screen]))
}
