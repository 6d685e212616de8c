import { useWords } from '~/ui/words'
import { questionWords } from './question-words'

type Props = { address: string; removed: { key: string; version: string } }

/** Right after a question was taken out: one press puts it back. */
export function PutBackQuestion({ address, removed }: Props) {
  const words = useWords(questionWords)
  return (
    <form method="post" action={`${address}/lay-lai`} className="put-back">
      <input type="hidden" name="cau" value={removed.key} />
      <input type="hidden" name="ban" value={removed.version} />
      <p role="status">{words.removed}</p>
      <button type="submit" className="btn line">
        {words.putBack}
      </button>
    </form>
  )
}
