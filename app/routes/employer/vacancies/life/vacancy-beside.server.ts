import { whereMay } from "~/domain/permissions/permissions";
import { findHistory } from "~/domain/vacancies/changes/find-history.server";
import { howToExtend } from "~/domain/vacancies/closing/extension";
import type { VacancyInWords } from "~/domain/vacancies/vacancy-in-words";
import { whereItStands } from "~/domain/vacancies/where-it-stands";
import type { Actor } from "~/platform/actor";
import { londonDate, today } from "~/platform/clock";

/** What stands beside a vacancy on its employer's page: where it stands, what may be done with it, and what was. */
export async function vacancyBeside(actor: Actor, vacancy: VacancyInWords) {
  const { id, stage, closesOn, goesLiveOn, endedAt, employer, stageReason } = vacancy;
  const found = await findHistory(actor, id);
  const { brokerageName = null, boroughName = null } = found?.inHand ?? {};
  const endedOn = endedAt && londonDate(endedAt);
  const unanswered = found?.unanswered ?? false;
  const team = boroughName ? `The brokerage team in ${boroughName}` : "A borough’s brokerage team";
  const closing = { stage, closesOn, endedOn };
  return {
    history: found?.history ?? [],
    elsewhere: found?.elsewhere ?? [],
    barred: found?.barred ?? null,
    inHand: { brokerageName, boroughName },
    unanswered,
    howToExtend: howToExtend(closing, today()),
    standing: whereItStands(
      {
        ...closing,
        goesLiveOn,
        checked: employer.verifiedAt !== null,
        returned: stage === "draft" && stageReason !== null,
        unanswered,
        team,
      },
      today(),
    ),
    mayChange: whereMay(actor, "vacancy.change").includes(employer.id),
  };
}

export type VacancyBeside = Awaited<ReturnType<typeof vacancyBeside>>;
