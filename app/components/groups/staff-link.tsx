import { QrCode } from '~/components/certificates/qr-code'
import { Notice } from '~/ui/notice'
import { TextField } from '~/ui/text-field'
import { useSubmitOnce } from '~/ui/use-submit-once'
import { useWords } from '~/ui/words'
import { staffLinkWords } from './staff-link-words'

type Props = {
  personId: string
  displayName: string
  identifier: string
  roles: string[]
  made?: { refusal: string | null; link: { address: string; qr: string[]; until: string } | null } | undefined
}

/** Makes a one-time link for somebody of the staff, and shows it once. */
export function StaffLink({ personId, displayName, identifier, roles, made }: Props) {
  const words = useWords(staffLinkWords)
  const once = useSubmitOnce()
  return (
    <div className="wrap page">
      <h1>{words.titleOf(displayName)}</h1>
      <p className="lead">{words.lead}</p>
      <dl className="card-facts">
        <dt>{words.userName}</dt>
        <dd>{identifier}</dd>
        <dt>{words.roles}</dt>
        <dd>{roles.map((kind) => words.roleNames[kind] ?? kind).join(', ')}</dd>
      </dl>
      {made?.refusal && <Notice>{words.isExample}</Notice>}
      {made?.link && <MadeLink {...made.link} />}
      <form className="card-act" method="post" action={`/quan-ly/nguoi/${personId}/lien-ket`} onSubmit={once}>
        <p>{words.rules}</p>
        <button type="submit" className={made?.link ? 'btn line' : 'btn big'}>
          {made?.link ? words.another : words.make}
        </button>
      </form>
    </div>
  )
}

function MadeLink({ address, qr, until }: { address: string; qr: string[]; until: string }) {
  const words = useWords(staffLinkWords)
  return (
    <section className="made-link" aria-labelledby="duong-dan">
      <div>
        <h2 id="duong-dan">{words.made}</h2>
        <p>{words.madeText}</p>
        <TextField
          name="duong-dan-moi"
          label={words.address}
          hint={words.until(until)}
          value={address}
          readOnly
          onFocus={(event) => event.target.select()}
        />
        <p>{words.scan}</p>
      </div>
      <QrCode rows={qr} label={words.qr} />
    </section>
  )
}
