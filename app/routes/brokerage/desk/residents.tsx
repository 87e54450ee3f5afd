import type { Suggestions } from "~/domain/matching/desk/find-matches.server";
import { PARTS } from "~/domain/matching/score/part";
import { suits } from "~/domain/matching/score/rank";
import { paths } from "~/paths";
import { RankedList } from "~/ui/ranked";
import { ScoreKey } from "~/ui/score-key";
import { CompareBar } from "./compare-bar";
import { type Pairs, withQuery } from "./list-address";
import { Nobody } from "./nobody";
import { Resident } from "./resident";
import { Headline } from "./residents-headline";
import type { VacancyDesk } from "./vacancy-desk.server";

interface ResidentsProps {
  vacancy: { id: string; stage: string };
  desk: VacancyDesk;
}

/** Who is shown though they don't quite suit: so many at most, and from which score on. */
const NEARLY = 5;
const NEAR = 45;

/** A broker's own residents for a vacancy: those who suit it, those not far off, and those a licence holds back. */
export function Residents({ vacancy, desk }: ResidentsProps) {
  const { matches, referred, ticked, kept } = desk;
  const suit = matches.candidates.filter(({ match }) => suits(match));
  const nearly = near(matches.candidates).filter(({ match }) => !suits(match));
  const stopped = near(matches.stopped);
  const list = (some: Suggestions["candidates"]) => (
    <RankedList>
      {some.map((one) => (
        <Resident
          key={one.id}
          candidate={one}
          vacancy={vacancy}
          referred={referred.find(({ candidateReference }) => candidateReference === one.reference)}
          ticked={ticked.includes(one.id)}
          kept={kept}
        />
      ))}
    </RankedList>
  );
  const shown = suit.length + Math.min(nearly.length, NEARLY) + Math.min(stopped.length, NEARLY);
  return (
    <>
      <Headline vacancyId={vacancy.id} desk={desk} />
      {shown > 0 && (
        <ScoreKey labels={PARTS.map(({ label }) => label)}>
          <a href={paths.matchingKnows}>What matching knows, and what it never knows</a>
        </ScoreKey>
      )}
      {suit.length === 0 && <Nobody vacancyId={vacancy.id} desk={desk} others={shown > 0} />}
      <form method="get" action={paths.compare(vacancy.id)} className="picking">
        {kept.map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        {suit.length > 0 && list(suit)}
        <More desk={desk} vacancyId={vacancy.id} shown={suit.length} />
        {nearly.length > 0 && (
          <>
            <h2>Not far off</h2>
            {list(nearly.slice(0, NEARLY))}
          </>
        )}
        {stopped.length > 0 && (
          <>
            <h2>Held back by a licence</h2>
            <p>This work needs one that is not in their record. If they hold it, add it there.</p>
            {list(stopped.slice(0, NEARLY))}
          </>
        )}
        {shown > 1 && <CompareBar />}
      </form>
    </>
  );
}

const near = (some: Suggestions["candidates"]) => some.filter(({ match }) => match.score >= NEAR);

function More({ desk, vacancyId, shown }: { desk: VacancyDesk; vacancyId: string; shown: number }) {
  const { suitable } = desk.matches;
  if (suitable <= shown) return null;
  const all: Pairs = [...desk.kept.filter(([name]) => name !== "all"), ["all", "1"]];
  return (
    <p>
      <a href={withQuery(paths.queueVacancy(vacancyId), all)}>
        Show all {suitable.toLocaleString("en-GB")} who suit it
      </a>
    </p>
  );
}
