import { randomUUID } from "node:crypto";
import { record } from "~/domain/audit/record.server";
import { can } from "~/domain/permissions/permissions";
import { boroughWithCode } from "~/domain/places/boroughs";
import { type Actor, system } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { ok, problem, type Result } from "~/platform/problems";
import { nameKey } from "../name-key";
import { nameOf } from "../name-of";
import { sendInvitation } from "../people/send-invitation.server";
import { ownDomainOf } from "../registering/email-domain.server";
import type { OrganisationGiven } from "./forms";

/** Invitations are their organisation's administrators' and the service's; a new one has no administrator yet. */
const service = system("adding organisations");

/**
 * An operator adds an organisation of any kind and invites its first administrator. An employer so added is verified.
 * One that is there already is refused beside what it shares: a borough, a hub, a board, a number or a name.
 */
export async function addOrganisation(
  actor: Actor,
  given: OrganisationGiven,
): Promise<Result<{ id: string }>> {
  if (!can(actor, "organisation.manage")) return problem("not-allowed");
  return asActor(service, async (tx) => {
    // One at a time, so that of two clicks the second finds what the first made.
    await tx.$queryRaw`select 1 from pg_advisory_xact_lock(7204915)`;
    const taken = await takenBy(tx, given);
    if (taken) return taken;
    const id = await add(tx, actor, given);
    const { name, email } = given;
    await record(tx, actor, "organisation.added", id, {
      organisationId: id,
      detail: { kind: given.kind, name },
    });
    const invitationId = await sendInvitation(tx, {
      organisationId: id,
      organisationName: name,
      email,
      role: "administrator",
      invitedById: actor.kind === "person" ? actor.id : null,
      invitedByName: nameOf(actor),
    });
    await record(tx, actor, "invitation.sent", invitationId, { organisationId: id, detail: { email } });
    return ok({ id });
  });
}

async function add(
  tx: Tx,
  actor: Actor,
  { kind, name, email, ...given }: OrganisationGiven,
): Promise<string> {
  const id = randomUUID();
  const hub = kind === "brokerage" ? boroughWithCode(given.boroughCode ?? "")?.hub : given.hubSlug;
  const employer = kind === "employer";
  await tx.organisation.create({
    data: {
      id,
      kind,
      name,
      nameKey: nameKey(name),
      boroughCode: kind === "brokerage" ? given.boroughCode : null,
      hubSlug: kind === "brokerage" || kind === "hub" ? (hub ?? null) : null,
      boardSlug: kind === "board" ? given.boardSlug : null,
      companiesHouseNumber: employer ? given.companiesHouseNumber : null,
      ...(employer ? { standing: "verified", verifiedAt: now(), emailDomain: ownDomainOf(email) } : {}),
    },
  });
  if (employer)
    await tx.standingMove.create({
      data: { organisationId: id, to: "verified", side: "operator", byName: nameOf(actor), at: now() },
    });
  return id;
}

async function takenBy(tx: Tx, { kind, name, ...given }: OrganisationGiven) {
  const same = async (field: string, where: object) => {
    const found = await tx.organisation.findFirst({ where, select: { name: true } });
    return (
      found && problem("taken", `${found.name} is here already. Find it in the list of organisations`, field)
    );
  };
  const { boroughCode, hubSlug, boardSlug, companiesHouseNumber } = given;
  if (kind === "brokerage") return same("boroughCode", { kind, boroughCode });
  if (kind === "hub") return same("hubSlug", { kind, hubSlug });
  if (kind === "board") return same("boardSlug", { kind, boardSlug });
  return (
    (companiesHouseNumber && (await same("companiesHouseNumber", { companiesHouseNumber }))) ||
    (await same("name", { kind, nameKey: nameKey(name), standing: { not: "merged" } }))
  );
}
