import type { ReactNode } from 'react'
import { accountWords } from '~/components/accounts/account-words'
import type { Picture } from '~/domain/accounts/picture-secret'
import { ProblemSummary } from '~/ui/problem-summary'
import { SecretField } from '~/ui/secret-field'
import { useWords } from '~/ui/words'
import { joinWords } from './join-words'
import { PicturePin } from './picture-pin'
import type { PinProblem } from './pin-problem'

type Props = {
  /** The page itself, which takes the form. */
  action: string
  isFirst: boolean
  kind: 'pictures' | 'password'
  /** Where the other kind is chosen; none when the kind is settled. */
  otherKindAt: string | null
  chosen: readonly Picture[]
  problem: PinProblem | null
  children?: ReactNode
}

/** A PIN of pictures or digits: chosen the first time, asked for later. `children` are further fields. */
export function PinForm({ action, isFirst, kind, otherKindAt, chosen, problem, children }: Props) {
  const words = useWords(joinWords)
  const secretWords = useWords(accountWords)
  const isPictures = kind === 'pictures'
  return (
    <form className="entry-form" method="post" action={action} noValidate>
      {problem && <ProblemSummary title={words.problems} problems={[problem]} />}
      {children}
      <input type="hidden" name="kieu" value={isPictures ? 'hinh' : 'so'} />
      {isPictures ? (
        <div className="pin-asked">
          <h2>{isFirst ? words.choosePictures : words.givePictures}</h2>
          <p>{isFirst ? words.choosePicturesText : words.givePicturesText}</p>
          <PicturePin chosen={chosen} isFirst={isFirst} />
        </div>
      ) : (
        <>
          <SecretField
            name="secret"
            label={isFirst ? words.digits : words.giveDigits}
            hint={isFirst ? words.digitsHint : words.givePicturesText}
            error={problem?.field === 'secret' ? problem.text : undefined}
            autoComplete={isFirst ? 'new-password' : 'current-password'}
            words={secretWords}
          />
          <button type="submit" name="vao" value="1" className="btn big">
            {words.enter}
          </button>
        </>
      )}
      {otherKindAt && (
        <p className="entry-acts">
          <a href={otherKindAt}>{isPictures ? words.useDigits : words.usePictures}</a>
        </p>
      )}
    </form>
  )
}
