import type { ComponentType } from "react";
import type { OfferPage } from "~/domain/placements/task-list/pages";
import { AccessFields } from "./access-fields";
import { ContactFields } from "./contact-fields";
import { InsuranceFields } from "./insurance-fields";
import type { PageFieldsProps } from "./questions";
import { SupervisionFields } from "./supervision-fields";
import { WhenFields } from "./when-fields";
import { WhereFields } from "./where-fields";
import { WhoFields } from "./who-fields";
import { WorkFields } from "./work-fields";

/** The questions of each page. */
export const pageFields: Record<OfferPage, ComponentType<PageFieldsProps>> = {
  work: WorkFields,
  when: WhenFields,
  who: WhoFields,
  where: WhereFields,
  access: AccessFields,
  supervision: SupervisionFields,
  insurance: InsuranceFields,
  contact: ContactFields,
};
