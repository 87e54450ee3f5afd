import { reasons } from "~/domain/matching/explain";
import type { SuitingVacancies as Suiting } from "~/domain/matching/find-vacancies-for.server";
import { PARTS } from "~/domain/matching/part";
import { paths } from "~/paths";
import { ButtonLink } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { Ranked, RankedList } from "~/ui/ranked";
import { ScoreBar } from "~/ui/score-bar";
import { ScoreKey } from "~/ui/score-key";

/** The live vacancies that suit a candidate best, with why. */
export function SuitingVacancies({ candidateId, suiting }: { candidateId: string; suiting: Suiting }) {
  const { vacancies, suitable } = suiting;
  return (
    <>
      <h2>{headline(suitable)}</h2>
      {suitable === 0 ? (
        <Empty title="None scores 60 or more">
          New vacancies are matched as they go live. More skills in the record, or a longer journey, may
          change it today.
        </Empty>
      ) : (
        <ScoreKey labels={PARTS.map(({ label }) => label)} />
      )}
      <RankedList>
        {vacancies.map(({ id, reference, title, employer, match }) => (
          <Ranked
            key={id}
            score={match.score}
            title={<a href={paths.queueVacancy(id)}>{title}</a>}
            detail={`${employer} · ${reference}`}
            bar={<ScoreBar parts={match.parts.map(({ label, points }) => ({ label, value: points }))} />}
            actions={
              <ButtonLink href={paths.newReferral(id, candidateId)} small describe={`for ${reference}`}>
                Ask consent
              </ButtonLink>
            }
          >
            {reasons(match).join(" ")}
          </Ranked>
        ))}
      </RankedList>
    </>
  );
}

const headline = (suitable: number) => {
  if (suitable === 0) return "No live vacancy suits them yet";
  if (suitable === 1) return "1 live vacancy suits them";
  return `${suitable.toLocaleString("en-GB")} live vacancies suit them`;
};
