import type { Stage } from "~/domain/vacancies/stages";
import { paths } from "~/paths";
import { ButtonLink } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { PostButton } from "~/ui/post-button";

interface VacancyActsProps {
  id: string;
  stage: Stage;
  unanswered: boolean;
  howToExtend: "extend" | "relist" | null;
}

/** What its employer can do with a vacancy as it stands, the likeliest first. */
export function VacancyActs({ id, stage, unanswered, howToExtend }: VacancyActsProps) {
  return (
    <ButtonRow>
      {stage === "draft" && <ButtonLink href={paths.vacancyTasks(id)}>Go on with it</ButtonLink>}
      {stage === "draft" && <Plain href={paths.checkVacancy(id)}>Check and submit</Plain>}
      {stage === "scheduled" && <ButtonLink href={paths.scheduleVacancy(id)}>Change the day</ButtonLink>}
      {stage === "scheduled" && (
        <PostButton action={paths.unscheduleVacancy(id)} look="plain">
          Take it back as a draft
        </PostButton>
      )}
      {(stage === "draft" || stage === "in_review") && (
        <Plain href={paths.scheduleVacancy(id)}>Choose the day it goes live</Plain>
      )}
      {unanswered && <ButtonLink href={paths.endVacancy(id)}>Say how it ended</ButtonLink>}
      {howToExtend && (
        <Plain href={paths.extendVacancy(id)}>
          {howToExtend === "extend" ? "Keep it open longer" : "List it again"}
        </Plain>
      )}
      {(stage === "live" || stage === "scheduled") && <Plain href={paths.vacancyTasks(id)}>Change it</Plain>}
      {stage === "live" && <Plain href={paths.endVacancy(id)}>Say it is filled, or close it</Plain>}
      {(stage === "in_review" || stage === "scheduled" || stage === "held") && (
        <Plain href={paths.withdrawVacancy(id)}>Withdraw it</Plain>
      )}
      {stage !== "draft" && <Plain href={paths.copyVacancy(id)}>Copy it</Plain>}
      {stage === "draft" && (
        <PostButton action={paths.withdrawVacancy(id)} look="link">
          Delete this draft
        </PostButton>
      )}
    </ButtonRow>
  );
}

const Plain = ({ href, children }: { href: string; children: string }) => (
  <ButtonLink href={href} look="plain">
    {children}
  </ButtonLink>
);

/** Where others see a live vacancy, and what to hang on a wall. */
export const VacancyOutside = ({ id }: { id: string }) => (
  <p>
    <a href={paths.publicVacancy(id)}>See it as others do</a>, or{" "}
    <a href={paths.vacancyPoster(id)}>print its poster</a>.
  </p>
);
