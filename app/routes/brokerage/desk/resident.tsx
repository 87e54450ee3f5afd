import type { SuggestedCandidate } from "~/domain/matching/desk/introduced.server";
import { reasons } from "~/domain/matching/score/explain";
import { stageNames } from "~/domain/referrals/stage-words";
import type { Stage } from "~/domain/referrals/stages";
import { paths } from "~/paths";
import { ButtonLink } from "~/ui/button";
import { Ranked } from "~/ui/ranked";
import { ScoreBar } from "~/ui/score-bar";
import { Tag } from "~/ui/tag";
import { Tick } from "~/ui/tick";
import { type Pairs, withQuery } from "./list-address";
import { ScoreMade } from "./score-made";
import { WhatHelps } from "./what-helps";

export interface ResidentProps {
  candidate: SuggestedCandidate;
  vacancy: { id: string; stage: string };
  /** Where they were put forward for it before. */
  referred?: { id: string; candidateReference: string; stage: Stage } | undefined;
  /** Whether they are ticked to be compared. */
  ticked: boolean;
  /** What goes along to another page and back. */
  kept: Pairs;
}

/** One resident beside a vacancy: the score, what it is made of, why, and what a broker can do. */
export function Resident({ candidate, vacancy, referred, ticked, kept }: ResidentProps) {
  const { id, reference, match, help } = candidate;
  return (
    <Ranked
      score={match.score}
      title={<a href={paths.candidate(id)}>{reference}</a>}
      tag={<Standing match={match} referred={referred} />}
      detail={whoOf(candidate)}
      bar={<ScoreBar parts={match.parts.map(({ label, points }) => ({ label, value: points }))} />}
      actions={
        <>
          <Acts candidate={candidate} vacancy={vacancy} referred={referred} kept={kept} />
          <Tick name="with" value={id} label="Compare" describe={reference} ticked={ticked} />
        </>
      }
    >
      <p>{reasons(match).join(" ")}</p>
      <WhatHelps match={match} help={help} />
      <ScoreMade match={match} reference={reference} />
    </Ranked>
  );
}

/** Where a referral stands, else the first thing to look at. */
export function Standing({
  match,
  referred,
}: { match: SuggestedCandidate["match"] } & Pick<ResidentProps, "referred">) {
  const [flag] = match.flags;
  if (referred) return <Tag>{stageNames[referred.stage]}</Tag>;
  return flag ? <Tag tone={flag === "Ready now" ? "good" : "gold"}>{flag}</Tag> : null;
}

/** "Kitchen assistant; cook · E17 · on your caseload" */
export const whoOf = ({ occupations, outcode, mine }: SuggestedCandidate) =>
  [capital(occupations.join("; ")), outcode, mine && "on your caseload"].filter(Boolean).join(" · ");

/** For the beginning of a line. */
export const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

type ActsProps = Omit<ResidentProps, "ticked">;

/** What a broker can do about somebody: ask, look at what was asked, or set them aside. */
export function Acts({ candidate: { id, reference, match }, vacancy, referred, kept }: ActsProps) {
  if (referred)
    return (
      <ButtonLink href={paths.referral(referred.id)} look="plain" small describe={`of ${reference}`}>
        See referral
      </ButtonLink>
    );
  if (vacancy.stage !== "live") return null;
  return (
    <>
      {match.stops.length === 0 && (
        <ButtonLink href={paths.newReferral(vacancy.id, id)} small describe={`of ${reference}`}>
          Ask consent
        </ButtonLink>
      )}
      <ButtonLink
        href={withQuery(paths.dismiss(vacancy.id, id), kept)}
        look="plain"
        small
        describe={reference}
      >
        Dismiss
      </ButtonLink>
    </>
  );
}
