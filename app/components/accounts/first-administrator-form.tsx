import { Notice } from '~/ui/notice'
import { useSubmitOnce } from '~/ui/use-submit-once'
import { useWords } from '~/ui/words'
import { firstAdministratorWords } from './first-administrator-words'
import { type RefusedRegistration, RegistrationFields } from './registration-fields'

export function FirstAdministratorForm({
  linkToken,
  refused,
}: {
  linkToken: string
  refused?: RefusedRegistration
}) {
  const words = useWords(firstAdministratorWords)
  const once = useSubmitOnce()
  return (
    <form className="entry-form" method="post" action="/quan-tri-dau-tien" noValidate onSubmit={once}>
      <p className="lead">{words.lead}</p>
      <input type="hidden" name="ma" value={linkToken} />
      <Notice sign="lock">{words.secretNote}</Notice>
      <RegistrationFields refused={refused} />
      <button type="submit" className="btn big">
        {words.submit}
      </button>
    </form>
  )
}
