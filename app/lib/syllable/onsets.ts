import { RHYMES, RHYMES_AFTER_QU, type Rhyme } from './rhymes'

const FRONT = 'eêi'
const LABIAL = ['b', 'm', 'ph', 'v']
const BEFORE_Y = ['', 'h', 'k', 'l', 'm', 's', 't']
/** Spellings for one sound that share the vowels between them: k, gh and ngh stand before e, ê and i. */
const BEFORE_FRONT = ['k', 'gh', 'ngh']
const BEFORE_OTHERS = ['c', 'g', 'ng']
const ANYWHERE = words('b ch d đ h kh l m n nh ph r s t th tr v x')
/** gi swallows the i of its rhyme: gì, gìn, giếng. */
const AFTER_G = words('i in iêng iêt iêc')

function words(text: string): string[] {
  return text.split(' ')
}

/** The rhyme when this onset may stand before it, as Vietnamese is written. Both without tone mark, in small letters. */
export function rhymeAfter(onset: string, spelling: string): Rhyme | undefined {
  if (onset === 'q') return RHYMES_AFTER_QU.get(spelling)
  const rhyme = RHYMES.get(spelling)
  if (!rhyme) return undefined
  const first = spelling[0] ?? ''
  if (onset === 'g' && AFTER_G.includes(spelling)) return rhyme
  if (first === 'y') return BEFORE_Y.includes(onset) && (spelling === 'y' || onset === '') ? rhyme : undefined
  if (BEFORE_FRONT.includes(onset)) return FRONT.includes(first) ? rhyme : undefined
  if (BEFORE_OTHERS.includes(onset) && FRONT.includes(first)) return undefined
  if (onset === 'c' && rhyme.hasGlide) return undefined // written qu
  if (LABIAL.includes(onset) && rhyme.hasGlide) return undefined
  if (onset === 'gi') return first === 'i' || rhyme.hasGlide ? undefined : rhyme
  if (onset === '') return spelling.startsWith('iê') ? undefined : rhyme // written yê
  return BEFORE_OTHERS.includes(onset) || ANYWHERE.includes(onset) ? rhyme : undefined
}

/** Every onset, the longest first. */
export const ONSETS: readonly string[] = [
  ...BEFORE_FRONT,
  ...BEFORE_OTHERS,
  ...ANYWHERE,
  ...['gi', 'q', ''],
].sort((a, b) => b.length - a.length)
