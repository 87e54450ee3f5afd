import { z } from "zod";
import { boards } from "~/domain/places/boards";
import { boroughs } from "~/domain/places/boroughs";
import { hubs } from "~/domain/places/hubs";
import { emailAddress } from "~/platform/email-address";
import type { OrganisationKind } from "~prisma/generated/enums";
import { companiesHouseNumber } from "../registering/companies-house";
import { kinds } from "./kind-words";

/** Empty where nothing was chosen; for the kind that needs it, the form says so. */
const oneOf = (known: readonly string[]) =>
  z
    .string()
    .optional()
    .transform((chosen) => known.find((each) => each === chosen) ?? null);

const email = emailAddress("Enter an email address");

/** An organisation of any kind, and the email address of its first administrator. */
export const NewOrganisation = z
  .object({
    kind: z.enum(kinds, { error: "Choose what kind of organisation it is" }),
    name: z
      .string({ error: "Enter its name" })
      .trim()
      .min(1, "Enter its name")
      .max(120, "The name must be 120 characters or fewer"),
    boroughCode: oneOf(boroughs.map(({ code }) => code)),
    hubSlug: oneOf(hubs.map(({ slug }) => slug)),
    boardSlug: oneOf(boards.map(({ slug }) => slug)),
    companiesHouseNumber: z
      .string()
      .optional()
      .transform((typed, context) => {
        if (!typed?.trim()) return null;
        const number = companiesHouseNumber(typed);
        if (number) return number;
        const message =
          "Enter the 8 characters of a Companies House number, such as 01234567, or leave it empty";
        context.addIssue({ code: "custom", message });
        return z.NEVER;
      }),
    email,
  })
  .superRefine(({ kind, ...given }, context) => {
    const need = needs[kind];
    if (need && !given[need.field])
      context.addIssue({ code: "custom", path: [need.field], message: need.message });
  });

const needs: Partial<
  Record<OrganisationKind, { field: "boroughCode" | "hubSlug" | "boardSlug"; message: string }>
> = {
  brokerage: { field: "boroughCode", message: "Choose its borough" },
  hub: { field: "hubSlug", message: "Choose which Careers Hub it is" },
  board: { field: "boardSlug", message: "Choose which board it is" },
};

export type OrganisationGiven = z.output<typeof NewOrganisation>;

/** An administrator to invite to an organisation that is there. */
export const InviteAdministrator = z.object({ email });
