import type { ComponentType } from "react";
import type { PageKey } from "~/domain/vacancies/task-list/pages";
import { InclusionFields } from "./inclusion-fields";
import { PayFields } from "./pay-fields";
import { PeopleFields } from "./people-fields";
import { SkillsFields } from "./skills-fields";
import type { TaskPageProps } from "./task-fields";
import { TrainingFields } from "./training-fields";
import { WhatFields } from "./what-fields";
import { WhereFields } from "./where-fields";

/** The questions of each page. */
export const pageFields = {
  what: WhatFields,
  training: TrainingFields,
  where: WhereFields,
  pay: PayFields,
  skills: SkillsFields,
  inclusion: InclusionFields,
  people: PeopleFields,
} as const satisfies Record<PageKey, ComponentType<TaskPageProps>>;
