import { reasons } from "~/domain/matching/explain";
import type { SuggestedCandidate } from "~/domain/matching/find-matches.server";
import { stageNames } from "~/domain/referrals/stage-words";
import type { Stage } from "~/domain/referrals/stages";
import { paths } from "~/paths";
import { ButtonLink } from "~/ui/button";
import { Ranked } from "~/ui/ranked";
import { ScoreBar } from "~/ui/score-bar";
import { Tag } from "~/ui/tag";

export interface ResidentProps {
  candidate: SuggestedCandidate;
  vacancy: { id: string; stage: string };
  /** Where they were put forward for it before. */
  referred?: { id: string; candidateReference: string; stage: Stage } | undefined;
}

/** One resident beside a vacancy: the score, what it is made of, why, and what a broker can do. */
export function Resident({ candidate, vacancy, referred }: ResidentProps) {
  const { id, reference, outcode, occupations, match } = candidate;
  const [flag] = match.flags;
  const mayAsk = vacancy.stage === "live" && match.stops.length === 0;
  return (
    <Ranked
      score={match.score}
      title={<a href={paths.candidate(id)}>{reference}</a>}
      tag={
        referred ? (
          <Tag>{stageNames[referred.stage]}</Tag>
        ) : (
          flag && <Tag tone={flag === "Ready now" ? "good" : "gold"}>{flag}</Tag>
        )
      }
      detail={[capital(occupations.join("; ")), outcode].filter(Boolean).join(" · ")}
      bar={<ScoreBar parts={match.parts.map(({ label, points }) => ({ label, value: points }))} />}
      actions={
        referred ? (
          <ButtonLink href={paths.referral(referred.id)} look="plain" small describe={`of ${reference}`}>
            See referral
          </ButtonLink>
        ) : (
          mayAsk && (
            <ButtonLink href={paths.newReferral(vacancy.id, id)} small describe={`of ${reference}`}>
              Ask consent
            </ButtonLink>
          )
        )
      }
    >
      {reasons(match).join(" ")}
    </Ranked>
  );
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
