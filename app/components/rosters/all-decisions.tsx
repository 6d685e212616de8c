import { useListWords } from './list-words'

/** One choice for all rows of a verdict. */
export function AllDecisions({
  kind,
  importId,
  verdict,
}: {
  kind: string
  importId: string
  verdict: string
}) {
  const { words } = useListWords(kind)
  const choices =
    verdict === 'perhaps-same'
      ? { same: words.allSame, take: words.allNew, skip: words.skipAll }
      : { take: words.takeAll, skip: words.skipAll }
  return (
    <form method="post" action={`/quan-ly/danh-sach/${importId}/quyet-dinh/tat-ca`} className="roster-all">
      <input type="hidden" name="loc" value={verdict} />
      {Object.entries(choices).map(([value, label]) => (
        <button key={value} type="submit" name="chon" value={value} className="btn line">
          {label}
        </button>
      ))}
    </form>
  )
}
