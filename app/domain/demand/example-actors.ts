import type { OrganisationKind, PersonActor } from "~/platform/actor";

/** Somebody of one organisation, for tests that need no row of theirs. */
export const someoneOf = (kind: OrganisationKind, boardSlug: string | null = null): PersonActor => ({
  kind: "person",
  id: `a ${kind}’s person`,
  name: "Someone Invented",
  email: "someone@example.org",
  standings: [
    {
      organisationId: `a ${kind}`,
      organisationName: `An invented ${kind}`,
      kind,
      role: "member",
      boroughCode: null,
      hubSlug: null,
      boardSlug,
    },
  ],
});
