import type { Picture } from '~/domain/accounts/picture-secret'
import type { Words } from '~/ui/words'

const vi: Record<Picture, string> = {
  ...{ hen: 'gà', fish: 'cá', buffalo: 'trâu', cat: 'mèo', house: 'nhà', boat: 'thuyền' },
  ...{ hat: 'nón', kite: 'diều', lotus: 'hoa sen', melon: 'dưa hấu', star: 'ngôi sao', drum: 'trống' },
}

const en: typeof vi = {
  ...{ hen: 'hen', fish: 'fish', buffalo: 'buffalo', cat: 'cat', house: 'house', boat: 'boat' },
  ...{ hat: 'hat', kite: 'kite', lotus: 'lotus', melon: 'melon', star: 'star', drum: 'drum' },
}

/** What the pictures of a PIN are called. */
export const pictureWords: Words<typeof vi> = { vi, en }
