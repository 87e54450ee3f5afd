import type { ComponentProps } from "react";
import type { PageKey } from "~/domain/candidates/task-list/pages";
import type { DateParts } from "~/platform/date-parts";
import type { DateField } from "~/ui/date-field";
import type { Field } from "~/ui/field";

type Dates = "dateOfBirth" | "until" | "availableFrom";
type Words =
  | "reference"
  | "name"
  | "email"
  | "phone"
  | "place"
  | "find"
  | "lines"
  | "rightToWork"
  | "looking"
  | "hoursFrom"
  | "hoursTo"
  | "payFloor"
  | "maxKm"
  | "notes"
  | "version";

/** Every page's questions, as they are answered: last days by what they are of. */
export type Questions = { [Name in Words]?: string | undefined } & {
  [Name in Dates]?: DateParts | undefined;
} & { chosen?: string[]; days?: Record<string, DateParts | undefined> };

type Dated = ComponentProps<typeof DateField>["field"];

export type Fields = { [Name in Words | "chosen"]: Field } & { [Name in Dates]: Dated } & {
  days: Field & { getFieldset: () => Record<string, Dated> };
};

/** What is shown beside a page's questions. */
export interface Beside {
  picked: { value: string; label: string }[];
  /** What was found for the words in the search box; null before anybody asked. */
  found: { names: { id: string; label: string; also: string | null }[]; own: string } | null;
  /** Licences and qualifications, each asked for its last day. */
  certificates: { id: string; label: string; ranOut: boolean }[];
}

export interface PageProps {
  fields: Fields;
  page: PageKey;
  candidateId: string;
  beside: Beside;
}
