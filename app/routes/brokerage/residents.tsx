import type { Suggestions } from "~/domain/matching/find-matches.server";
import { PARTS } from "~/domain/matching/part";
import { suits } from "~/domain/matching/rank";
import { paths } from "~/paths";
import { ButtonLink } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { RankedList } from "~/ui/ranked";
import { ScoreKey } from "~/ui/score-key";
import { Resident, type ResidentProps } from "./resident";

interface ResidentsProps {
  vacancy: { id: string; stage: string };
  matches: Suggestions;
  available: number;
  /** How many suit it in other boroughs; null for fewer than five. */
  elsewhere: number | null;
  /** This page with all who suit it. */
  allHref: string;
  referred: NonNullable<ResidentProps["referred"]>[];
}

/** A broker's own residents for a vacancy: those who suit it, those not far off, and those a licence holds back. */
export function Residents({ vacancy, matches, available, elsewhere, referred, allHref }: ResidentsProps) {
  const suit = matches.candidates.filter(({ match }) => suits(match));
  const nearly = matches.candidates.filter(({ match }) => !suits(match) && match.score >= NEAR);
  const { suitable } = matches;
  const stopped = matches.stopped.filter(({ match }) => match.score >= NEAR);
  const list = (some: Suggestions["candidates"]) => (
    <RankedList>
      {some.map((one) => (
        <Resident
          key={one.id}
          candidate={one}
          vacancy={vacancy}
          referred={referred.find(({ candidateReference }) => candidateReference === one.reference)}
        />
      ))}
    </RankedList>
  );
  return (
    <>
      <h2>
        {suitable.toLocaleString("en-GB")} of your {available.toLocaleString("en-GB")} available residents{" "}
        {suitable === 1 ? "suits" : "suit"} it
      </h2>
      <ScoreKey labels={PARTS.map(({ label }) => label)}>
        <a href={paths.matchingKnows}>What matching knows, and what it never knows</a>
      </ScoreKey>
      {suit.length === 0 && <Nobody available={available} nearly={nearly.length > 0} />}
      {list(suit)}
      {suitable > suit.length && (
        <p>
          <a href={allHref}>Show all {suitable.toLocaleString("en-GB")} who suit it</a>
        </p>
      )}
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
      <p className="soft">
        {elsewhere === null
          ? "In other boroughs, fewer than five residents suit it."
          : `In other boroughs, ${elsewhere.toLocaleString("en-GB")} residents suit it too. Only their own brokers see who they are.`}
      </p>
    </>
  );
}

/** Who is shown though they don't quite suit: so many at most, and from which score on. */
const NEARLY = 5;
const NEAR = 45;

function Nobody({ available, nearly }: { available: number; nearly: boolean }) {
  if (available === 0)
    return (
      <Empty
        title="You have no residents who are looking for work"
        action={<ButtonLink href={paths.newCandidate}>Add a candidate</ButtonLink>}
      >
        Add the residents you support to see who suits this vacancy.
      </Empty>
    );
  return (
    <Empty title="None of your residents scores 60 or more">
      {nearly
        ? "The nearest are below. A skill or a licence added to their record may change that."
        : "Nobody within reach shares its skills or has done this kind of work. A vacancy that names no skill and no occupation matches nobody."}
    </Empty>
  );
}
