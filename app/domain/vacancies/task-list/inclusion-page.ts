import { z } from "zod";
import { optionalEmail, optionalPhone, optionalWords } from "../form-fields";
import { inclusionKeys } from "../inclusion";
import type { VacancyType } from "../types";
import type { Given } from "./given";

/** The questions of "How inclusive it is". */
export const inclusionShape = {
  flexibleHours: z.boolean().optional(),
  guaranteedInterview: z.boolean().optional(),
  inclusion: z.array(z.enum(inclusionKeys, { error: "Choose from the list" })).default([]),
  adjustments: optionalWords("What you say on adjustments", 1_000),
  accessContactName: optionalWords("The name", 100),
  accessContactEmail: optionalEmail(),
  accessContactPhone: optionalPhone(),
};

export const inclusionColumns = (given: Given<typeof inclusionShape>, type: VacancyType) => ({
  flexibleHours: given.flexibleHours ?? false,
  guaranteedInterview: type === "swap" || (given.guaranteedInterview ?? false),
  inclusion: given.inclusion ?? [],
  adjustments: given.adjustments ?? null,
  accessContactName: given.accessContactName ?? null,
  accessContactEmail: given.accessContactEmail ?? null,
  accessContactPhone: given.accessContactPhone ?? null,
});
