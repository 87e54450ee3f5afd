/** What of an employer's is in a table, and its words in the list of what will move. */
export type Moving = { table: string; column: string; one: string; many: string };

/**
 * Every table whose rows go from one employer's record to the other's as they are. Those that need more than a new
 * owner are beside it: people, requests to join, sites and commitments.
 */
export const plainlyMoving: readonly Moving[] = [
  { table: "vacancy", column: "organisationId", one: "vacancy", many: "vacancies" },
  { table: "referral", column: "employerId", one: "referral", many: "referrals" },
  {
    table: "consent_receipt",
    column: "employerId",
    one: "resident’s consent to be known there",
    many: "residents’ consents to be known there",
  },
  { table: "placement_offer", column: "organisationId", one: "placement offer", many: "placement offers" },
  { table: "approach", column: "employerId", one: "planned approach", many: "planned approaches" },
  { table: "invitation", column: "organisationId", one: "invitation", many: "invitations" },
  {
    table: "api_key",
    column: "organisationId",
    one: "key for its own system",
    many: "keys for its own systems",
  },
  { table: "employer_ask", column: "organisationId", one: "ask", many: "asks" },
  { table: "vacancy_upload", column: "organisationId", one: "uploaded file", many: "uploaded files" },
  { table: "employer_nudge", column: "employerId", one: "reminder sent to it", many: "reminders sent to it" },
  { table: "practice_review", column: "organisationId", one: "practice review", many: "practice reviews" },
  {
    table: "organisation",
    column: "mergedIntoId",
    one: "record merged into it before",
    many: "records merged into it before",
  },
];

/** Rows that may meet one of the other record's and are joined with it. */
export const joining: readonly Moving[] = [
  { table: "membership", column: "organisationId", one: "person", many: "people" },
  { table: "join_request", column: "organisationId", one: "request to join", many: "requests to join" },
  { table: "site", column: "organisationId", one: "site", many: "sites" },
  { table: "commitment", column: "organisationId", one: "commitment", many: "commitments" },
  { table: "contact_charter", column: "organisationId", one: "contact charter", many: "contact charters" },
];

export const everythingMoving: readonly Moving[] = [...joining, ...plainlyMoving];
