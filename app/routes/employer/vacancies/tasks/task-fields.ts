import type { ComponentProps } from "react";
import type { PageKey } from "~/domain/vacancies/task-list/pages";
import type { VacancyType } from "~/domain/vacancies/types";
import type { DateParts } from "~/platform/date-parts";
import type { DateField } from "~/ui/date-field";
import type { Field } from "~/ui/field";
import type { BesidePage } from "./beside-page.server";

type Dates = "trainingFrom" | "trainingTo" | "startsOn" | "endsOn" | "closesOn";
type Ticks = "flexibleHours" | "guaranteedInterview";
type Words =
  | "type"
  | "title"
  | "occupation"
  | "occupationChoice"
  | "description"
  | "apprenticeshipLevel"
  | "apprenticeshipStandard"
  | "training"
  | "trainingProvider"
  | "places"
  | "workMode"
  | "payUnit"
  | "payFrom"
  | "payTo"
  | "apprenticeWage"
  | "hoursFrom"
  | "hoursTo"
  | "hoursNote"
  | "contract"
  | "essential"
  | "desirable"
  | "adjustments"
  | "accessContactName"
  | "accessContactEmail"
  | "accessContactPhone"
  | "referralContactName"
  | "referralContactEmail"
  | "mostReferrals"
  | "interviewSlots"
  | "interviewNote";

/** Every page's questions, as they are answered: places by their site, what was made of an offered skill by its id. */
export type Questions = { [Name in Words]?: string | undefined } & {
  [Name in Ticks]?: boolean | undefined;
} & {
  [Name in Dates]?: DateParts | undefined;
} & { inclusion?: string[]; offered?: Record<string, string>; at?: Record<string, string> };

/** What the questions of a page are put with. */
export interface TaskPageProps {
  fields: { [Name in Words | Ticks | "inclusion" | "offered"]: Field } & {
    [Name in Dates]: ComponentProps<typeof DateField>["field"];
  } & { at: Field & { getFieldset: () => Record<string, Field | undefined> } };
  task: { id: string; page: PageKey; type: VacancyType; stage: "draft" | "waiting" | "live" };
  beside: BesidePage;
}
