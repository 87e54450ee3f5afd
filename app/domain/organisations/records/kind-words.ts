import type { OrganisationKind } from "~prisma/generated/enums";

type Words = { label: string; hint: string };

/** Every kind of organisation in words, in the order of a form. */
export const kindWords = {
  employer: {
    label: "Employer",
    hint: "Posts vacancies and offers work experience. You vouch for it by adding it.",
  },
  brokerage: { label: "Brokerage", hint: "A borough’s team, with its residents." },
  hub: { label: "Careers Hub", hint: "Turns offers of work experience into placements." },
  board: { label: "Sector Talent Board", hint: "Reads demand, and decides what should change." },
  partner: { label: "Partner", hint: "A Jobcentre, a sub-regional partnership or a provider." },
  operator: { label: "Operator", hint: "Runs Front Door, and sees all that you see." },
} as const satisfies Record<OrganisationKind, Words>;

export const kinds = Object.keys(kindWords) as [OrganisationKind, ...OrganisationKind[]];
