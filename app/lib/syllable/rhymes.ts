/**
 * The rhymes of written Vietnamese without tone marks, and the place in each where its tone mark stands (0 is the first
 * letter). After the phonology in Đoàn Thiện Thuật, "Ngữ âm tiếng Việt" (1977): a medial glide, a nucleus, a coda.
 */
const words = (text: string) => text.split(' ')

/** One nucleus letter in front: the mark stands on it. */
const PLAIN = words(
  'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây ' +
    'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ich im in inh ip it iu ' +
    'o oc oi om on ong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt ' +
    'u uc ui um un ung up ut ư ưc ưi ưm ưng ưt ưu ia ua ưa',
)

/** A nucleus of two letters before a coda: on the second. */
const DOUBLE = words(
  'iêc iêm iên iêng iêp iêt iêu uôc uôi uôm uôn uông uôt ươc ươi ươm ươn ương ươp ươt ươu ooc oong',
)

/** A glide, written o or u, before the nucleus: on the nucleus. */
const GLIDE = words(
  'oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oem oen oeo oet ' +
    'uân uâng uât uây uê uêch uênh uơ uy uya uych uynh uyp uyt uyu',
)

/** Both spellings are good Vietnamese: hoà and hòa, khoẻ and khỏe, thuỷ and thủy. */
const EITHER = words('oa oe uy')

/** What may follow q; the mark is never on the u. */
const AFTER_QU = words(
  'a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt ân âng ât ây e en eng eo et ê ên êt êch ênh ' +
    'i it y ych ynh yt yên yêt ơ ôc',
)

export type Rhyme = { marks: readonly number[]; hasGlide: boolean }

const placed = (list: string[], marks: number[], hasGlide = false): [string, Rhyme][] =>
  list.map((rhyme) => [rhyme, { marks, hasGlide }])

export const RHYMES: ReadonlyMap<string, Rhyme> = new Map([
  ...placed(PLAIN, [0]),
  ...placed(DOUBLE, [1]),
  ...placed(GLIDE, [1], true),
  ...placed(EITHER, [0, 1], true),
  ...placed(['uyên', 'uyêt'], [2], true),
  ...placed(['y'], [0]),
  ...placed(['yêm', 'yên', 'yêng', 'yêt', 'yêu'], [1]),
])

export const RHYMES_AFTER_QU: ReadonlyMap<string, Rhyme> = new Map(
  AFTER_QU.map((rhyme) => [`u${rhyme}`, { marks: [rhyme.startsWith('yê') ? 2 : 1], hasGlide: true }]),
)
