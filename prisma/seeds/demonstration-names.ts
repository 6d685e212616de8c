import { foldText } from '~/lib/fold-text'

type People = 'kinh' | 'tay' | 'thai' | 'mong' | 'dao' | 'khmer'
type Shelf = { families: string; women: string; men: string }

/** Each of the middle names with each of the given ones. */
function spread(middles: string, given: string): string {
  return middles
    .split(', ')
    .flatMap((middle) => given.split(', ').map((name) => `${middle} ${name}`))
    .join(', ')
}

/** Family names, and what may follow them, as names are made among these peoples. */
const SHELVES: Readonly<Record<People, Shelf>> = {
  kinh: {
    families: 'Nguyễn, Trần, Lê, Phạm, Hoàng, Phan, Vũ, Đặng, Bùi, Đỗ, Hồ, Ngô, Dương, Đinh, Mai, Cao',
    women: spread(
      'Thị, Thu, Ngọc, Thanh, Kim, Hồng, Bích, Minh',
      'Lụa, Hoa, Phượng, Hà, Nhàn, Tâm, Xuân, Loan, Oanh, Yến, Linh, Nhung, Thắm, Gấm, Trúc, Duyên, Vân, Hiên, Sáu, Cúc',
    ),
    men: spread(
      'Văn, Đức, Hữu, Quốc, Công, Đình, Xuân, Anh, Gia',
      'Tiến, Thắng, Khoa, Nghĩa, Quân, Thịnh, Bảo, Huy, Lâm, Kiệt, Phúc, Đạt, Khôi, Cường, Long, Nhân, Trường, Tám, Khang, Vinh',
    ),
  },
  tay: {
    families: 'Nông, Hoàng, Bế, Ma, Lương, Hà',
    women: 'Thị Lan, Thị Hiền, Thị Niềm, Thị Bưởi, Thuý Kiều, Thị Êm, Thị Nga, Thị Thương, Thị Viên',
    men: 'Văn Nghiệp, Văn Tuân, Đức Hậu, Văn Sình, Văn Chài, Trung Hiếu, Văn Toàn, Văn Đạo',
  },
  thai: {
    families: 'Lò, Quàng, Cà, Tòng, Lường, Cầm',
    women: 'Thị Inh, Thị Hặc, Thị Pâng, Thị Diên, Thị Ngoan, Thị Hương, Thị Ín, Thị Phón',
    men: 'Văn Ún, Văn Panh, Văn Hặc, Văn Thoan, Văn Xiên, Văn Đôi, Văn Phánh, Văn Inh',
  },
  mong: {
    families: 'Giàng, Sùng, Vàng, Thào, Hạng, Mùa, Cứ',
    women: 'Thị Mai, Thị Dợ, Thị Súa, Thị Chừ, Thị Pà, Thị Sua, Thị Ca, Thị Say',
    men: 'A Chu, A Tủa, A Sử, A Dờ, A Lử, A Vừ, A Phềnh, A Sếnh',
  },
  dao: {
    families: 'Triệu, Bàn, Phùng, Đặng, Chảo',
    women: 'Mùi Nhàn, Thị Chiêm, Mùi Phin, Thị Liều, Mùi Pham, Thị Xoan',
    men: 'Văn Phú, Tòn Chìu, Văn Quyên, Chòi Phâu, Tiến Lợi, Văn Cán',
  },
  khmer: {
    families: 'Thạch, Kim, Sơn, Danh, Châu, Lâm',
    women: 'Thị Sà Rinh, Thị Ngọc Hoa, Thị Sô Phia, Thị Bô Pha, Thị Mỹ Linh, Thị Đa Ni',
    men: 'Sa Vuông, Ngọc Sang, Sô Phal, Thanh Tùng, Hoàng Rinh, Đa Ra',
  },
}

/** These stand for themselves elsewhere in the demonstration, and in what is shown with it. */
const RESERVED = ['Lò Thị Mẩy', 'Hà Thị Sen', 'Quàng Văn Pó', 'Vũ Thị Thoa', 'Tô Thị Dung', 'Trần Quang Minh']

const words = (list: string) => list.split(', ')
/** Two names with the same words in any order, with or without accents, may be one person. */
const sameness = (name: string) => foldText(name).split(' ').sort().join(' ')

/** Draws names that nobody can take for one another, and none twice; `peoples` are drawn from in turn. */
export class NameDrawer {
  readonly #taken: Set<string>
  readonly #random: () => number

  constructor(random: () => number, taken: readonly string[] = []) {
    this.#random = random
    this.#taken = new Set([...RESERVED, ...taken].map(sameness))
  }

  draw(peoples: readonly People[]): string {
    for (;;) {
      const shelf = SHELVES[this.#pick(peoples)]
      const given = this.#pick(words(this.#random() < 0.52 ? shelf.women : shelf.men))
      const name = `${this.#pick(words(shelf.families))} ${given}`
      const key = sameness(name)
      if (this.#taken.has(key)) continue
      this.#taken.add(key)
      return name
    }
  }

  #pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.#random() * list.length)] as T
  }
}
