import { PrintButton } from '~/components/teaching/print-button'
import { Notice } from '~/ui/notice'
import { useWords } from '~/ui/words'
import { secondFactorWords } from './second-factor-words'

type Props = { codes: string[]; name: string; to: string }

/** The ten recovery codes, shown this once, to be printed or copied by hand. */
export function RecoveryCodes({ codes, name, to }: Props) {
  const words = useWords(secondFactorWords)
  return (
    <>
      <p className="lead">{words.done}</p>
      <section className="factor-codes" aria-labelledby="ma-du-phong">
        <h2 id="ma-du-phong">{words.codesOf(name)}</h2>
        <ol>
          {codes.map((code) => (
            <li key={code}>
              <code>{code}</code>
            </li>
          ))}
        </ol>
      </section>
      <PrintButton note={words.printHint} />
      <Notice sign="check">{words.elsewhere}</Notice>
      <p className="no-print">
        <a className="btn big" href={to}>
          {words.kept}
        </a>
      </p>
    </>
  )
}
