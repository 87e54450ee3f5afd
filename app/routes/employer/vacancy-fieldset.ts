import type { FieldMetadata } from "@conform-to/react";
import type { z } from "zod";
import type { VacancyForm } from "~/domain/vacancies/forms";

type Answers = z.input<VacancyForm>;

/** The vacancy form's fields, as its parts take them. */
export type VacancyFieldset = {
  [Name in keyof Required<Answers>]: FieldMetadata<Answers[Name], Answers, string[]>;
};
