import { paths } from "~/paths";
import type { OrganisationKind, PersonActor } from "~/platform/actor";

const homes: Record<OrganisationKind, string> = {
  employer: paths.employer,
  brokerage: paths.brokerage,
  hub: paths.hub,
  board: paths.board,
  partner: paths.partner,
  operator: paths.operator,
};

/** The page a person starts from: their organisation's, or registering one. */
export const homeOf = (actor: PersonActor) => {
  const first = actor.standings[0];
  return first ? homes[first.kind] : paths.register;
};
