import type { TeamRank } from '~/domain/groups/team-rank'
import { useWords } from '~/ui/words'
import { teamWords } from './team-words'

/** What somebody is in the team, and what whoever leads it may make of them. */
export function MemberPlace({
  here,
  rank,
  mayAppoint,
}: {
  here: string
  rank: TeamRank
  mayAppoint: boolean
}) {
  const words = useWords(teamWords)
  const isLocked = rank === 'head' && !mayAppoint
  const offers = [
    ...(rank !== 'head' && mayAppoint ? [{ rank: 'head', label: words.makeHead }] : []),
    ...(rank !== 'deputy' ? [{ rank: 'deputy', label: words.makeDeputy }] : []),
    ...(rank !== 'member' ? [{ rank: 'member', label: words.makeMember }] : []),
  ]
  return (
    <section className="member-place flow" aria-labelledby="vai-tro">
      <h2 id="vai-tro">{words.rankTitle}</h2>
      {!mayAppoint && <p>{words.headIsCommunes}</p>}
      {!isLocked && (
        <>
          <form method="post" action={`${here}/vai-tro`} className="acts">
            {offers.map((offer) => (
              <button key={offer.rank} type="submit" name="rank" value={offer.rank} className="btn line">
                {offer.label}
              </button>
            ))}
          </form>
          <h3>{words.leaveTitle}</h3>
          <p>{words.leaveText}</p>
          <form method="post" action={`${here}/roi-to`} className="acts">
            <button type="submit" className="btn line">
              {words.leave}
            </button>
          </form>
        </>
      )}
    </section>
  )
}
