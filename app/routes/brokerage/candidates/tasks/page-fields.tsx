import type { ComponentType } from "react";
import type { PageKey } from "~/domain/candidates/task-list/pages";
import { AvailabilityFields } from "./availability-fields";
import { ExpiryFields } from "./expiry-fields";
import { HoursFields } from "./hours-fields";
import { NotesFields } from "./notes-fields";
import { PersonFields } from "./person-fields";
import { PickFields } from "./pick-fields";
import type { PageProps } from "./questions";
import { RightToWorkFields } from "./right-to-work-fields";

/** The questions of each page. */
export const pageFields = {
  person: PersonFields,
  work: PickFields,
  skills: PickFields,
  certificates: PickFields,
  expiry: ExpiryFields,
  "right-to-work": RightToWorkFields,
  availability: AvailabilityFields,
  hours: HoursFields,
  notes: NotesFields,
} as const satisfies Record<PageKey, ComponentType<PageProps>>;

/** The pages on which the Enter key finds names, and does not save. */
export const isPicking = (page: PageKey) => pageFields[page] === PickFields;
