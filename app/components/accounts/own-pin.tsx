import { joinWords } from '~/components/groups/join-words'
import { PicturePin } from '~/components/groups/picture-pin'
import type { Picture } from '~/domain/accounts/picture-secret'
import { SecretField } from '~/ui/secret-field'
import { useWords } from '~/ui/words'
import { accountWords } from './account-words'
import { cardEntryWords } from './card-entry-words'

type Props = {
  /** "pictures", else a password or PIN. */
  secretKind: string
  /** Of the pictures, those pressed so far where no script runs. */
  chosen: readonly Picture[]
  error?: string | undefined
}

/** What somebody chose to sign in with, asked for, and the button that enters. Part of a form. */
export function OwnPin({ secretKind, chosen, error }: Props) {
  const words = useWords(cardEntryWords)
  const pictureWords = useWords(joinWords)
  const secretWords = useWords(accountWords)
  if (secretKind === 'pictures')
    return (
      <div className="pin-asked">
        <h2>{pictureWords.givePictures}</h2>
        <p>{pictureWords.givePicturesText}</p>
        <PicturePin chosen={chosen} isFirst={false} />
      </div>
    )
  return (
    <>
      <SecretField
        name="secret"
        label={words.secret}
        hint={words.secretHint}
        {...(error ? { error } : {})}
        autoComplete="off"
        words={secretWords}
      />
      <button type="submit" className="btn big">
        {words.enter}
      </button>
    </>
  )
}
