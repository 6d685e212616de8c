import { useSubmitOnce } from '~/ui/use-submit-once'
import { useWords } from '~/ui/words'
import { KeepDeviceWork } from './keep-device-work'
import { type RefusedRegistration, RegistrationFields } from './registration-fields'
import { registrationWords } from './registration-words'

type RegistrationFormProps = {
  /** Where to go afterwards. */
  to: string
  /** How many lessons a guest has finished on this device, as far as the server knows. */
  deviceLessons: number
  refused?: RefusedRegistration & { isKeeping: boolean }
}

export function RegistrationForm({ to, deviceLessons, refused }: RegistrationFormProps) {
  const words = useWords(registrationWords)
  const once = useSubmitOnce()
  const signInAt = to === '/' ? '/dang-nhap' : `/dang-nhap?ve=${encodeURIComponent(to)}`
  return (
    <form className="entry-form" method="post" action="/dang-ky" noValidate onSubmit={once}>
      <p className="lead">{words.lead}</p>
      <input type="hidden" name="ve" value={to} />
      <RegistrationFields refused={refused} />
      <KeepDeviceWork lessons={deviceLessons} isTicked={refused?.isKeeping ?? true} />
      <p className="small">{words.privacy}</p>
      <button type="submit" className="btn big">
        {words.submit}
      </button>
      <div className="entry-other">
        <p className="entry-acts">
          {words.hasAccount}{' '}
          <a className="btn line" href={signInAt}>
            {words.signIn}
          </a>
        </p>
      </div>
    </form>
  )
}
