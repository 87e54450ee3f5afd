import { paths } from "~/paths";
import { datePartsOf } from "~/platform/date-parts";
import { draftDefaults } from "../draft-defaults";
import { maySchedule } from "../schedule/go-live-day";
import type { WrittenVacancy } from "../task-list/written";
import { bulkFields } from "../upload/bulk-fields";
import { jsonName, jsonValue } from "./json-kinds";
import type { VacancyResource } from "./schemas";

const next: Record<string, string> = {
  draft: "Nobody else sees it until it is submitted.",
  in_review: "Someone at Front Door reads it within two working days, and writes to your organisation.",
  scheduled: "It goes live on the day that you chose.",
  live: "The borough’s team can look for residents who suit it. We write to your organisation when someone is put forward.",
  held: "It is out of sight while your organisation is suspended.",
};

/** What happens next, in a sentence. */
export const nextOf = (stage: string) => next[stage] ?? "It has ended, and nobody new is put forward.";

/** A vacancy as other systems read it: where it stands, and beside that what it says, as it may be sent back. */
export function vacancyResource(vacancy: WrittenVacancy, baseUrl: string): VacancyResource {
  const given: Record<string, unknown> = {
    ...draftDefaults(vacancy),
    employerReference: vacancy.employerReference,
    siteId: vacancy.site.name,
    // Once it is live the day has done its work, and may not be sent back.
    goesLiveOn: datePartsOf(maySchedule(vacancy.stage) ? vacancy.goesLiveOn : null),
  };
  return {
    id: vacancy.id,
    number: vacancy.reference,
    reference: vacancy.employerReference,
    stage: vacancy.stage,
    stageReason: vacancy.stageReason,
    next: nextOf(vacancy.stage),
    version: vacancy.version,
    borough: vacancy.site.boroughName,
    submittedAt: vacancy.submittedAt?.toISOString() ?? null,
    liveAt: vacancy.liveAt?.toISOString() ?? null,
    endedAt: vacancy.endedAt?.toISOString() ?? null,
    updatedAt: vacancy.updatedAt.toISOString(),
    links: {
      self: baseUrl + paths.apiVacancy(vacancy.id),
      page: baseUrl + paths.employerVacancy(vacancy.id),
      public: vacancy.stage === "live" ? baseUrl + paths.publicVacancy(vacancy.id) : null,
    },
    vacancy: Object.fromEntries(
      bulkFields.map((field) => [jsonName(field), jsonValue(field.kind, given[field.field])]),
    ),
  };
}
