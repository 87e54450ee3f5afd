import type { Saved } from "~/domain/matching/desk/find-saved.server";
import type { SuitingVacancies as Suiting } from "~/domain/matching/desk/find-vacancies-for.server";
import { reasons } from "~/domain/matching/score/explain";
import { PARTS } from "~/domain/matching/score/part";
import { suits } from "~/domain/matching/score/rank";
import { paths } from "~/paths";
import { ButtonLink } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { PostButton } from "~/ui/post-button";
import { Ranked, RankedList } from "~/ui/ranked";
import { ScoreBar } from "~/ui/score-bar";
import { ScoreKey } from "~/ui/score-key";
import { Tag } from "~/ui/tag";
import { ScoreMade } from "../desk/score-made";

interface SuitingVacanciesProps {
  candidateId: string;
  suiting: Suiting;
  /** Those kept for them already. */
  saved: Saved[];
}

/** The live vacancies that suit a candidate best, with why. */
export function SuitingVacancies({ candidateId, suiting, saved }: SuitingVacanciesProps) {
  const { suitable } = suiting;
  const vacancies = suiting.vacancies.filter(({ match }) =>
    suitable > 0 ? suits(match) : match.score >= NEAR,
  );
  return (
    <>
      <h2 id="vacancies">{headline(suitable)}</h2>
      {suitable === 0 && (
        <Empty title="None scores 60 or more">
          {`${vacancies.length > 0 ? "The nearest are below. " : ""}New vacancies are matched as they go live. More skills in the record, or a longer journey, may change it today.`}
        </Empty>
      )}
      {vacancies.length > 0 && <ScoreKey labels={PARTS.map(({ label }) => label)} />}
      <RankedList>
        {vacancies.map(({ id, reference, title, employer, match }) => (
          <Ranked
            key={id}
            score={match.score}
            title={<a href={paths.queueVacancy(id)}>{title}</a>}
            detail={`${employer} · ${reference}`}
            bar={<ScoreBar parts={match.parts.map(({ label, points }) => ({ label, value: points }))} />}
            tag={saved.some(({ vacancyId }) => vacancyId === id) && <Tag tone="gold">Saved for later</Tag>}
            actions={
              <>
                <ButtonLink href={paths.newReferral(id, candidateId)} small describe={`for ${reference}`}>
                  Ask consent
                </ButtonLink>
                {!saved.some(({ vacancyId }) => vacancyId === id) && (
                  <PostButton
                    action={paths.saveVacancy(candidateId, id)}
                    look="plain"
                    small
                    describe={`${reference} for later`}
                  >
                    Save
                  </PostButton>
                )}
              </>
            }
          >
            <p>{reasons(match).join(" ")}</p>
            <ScoreMade match={match} reference={reference} />
          </Ranked>
        ))}
      </RankedList>
      {vacancies.length < Math.min(suitable, MOST) && (
        <p>
          <a href="?all=1#vacancies">Show {suitable > MOST ? `the best ${MOST}` : `all ${suitable}`}</a>
        </p>
      )}
    </>
  );
}

/** Where none suits, those from this score on are worth a look. */
const NEAR = 45;
/** As many as the page shows at most. */
const MOST = 50;

const headline = (suitable: number) => {
  if (suitable === 0) return "No live vacancy suits them yet";
  if (suitable === 1) return "1 live vacancy suits them";
  return `${suitable.toLocaleString("en-GB")} live vacancies suit them`;
};
