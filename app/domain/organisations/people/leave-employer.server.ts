import { randomUUID } from "node:crypto";
import { record } from "~/domain/audit/record.server";
import { sendLetter, sendToEach } from "~/domain/mail/send-letter.server";
import { whereMay } from "~/domain/permissions/permissions";
import { paths } from "~/paths";
import type { PersonActor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { baseUrl } from "~/platform/env.server";
import { ok, problem, type Result } from "~/platform/problems";
import { nameOf } from "../name-of";
import { administratorsOf } from "./administrators-of.server";
import { holdPeople, onlyAdministrator } from "./hold-people.server";

/**
 * Takes the actor out of an employer that they belong to, and writes to them and to those who administer it. The last
 * administrator can't leave; of two who leave at once, one stays.
 */
export const leaveEmployer = (
  actor: PersonActor,
  organisationId: string,
): Promise<Result<{ organisationName: string }>> =>
  asActor(actor, async (tx) => {
    if (!whereMay(actor, "people.leave").includes(organisationId)) return problem("not-found");
    await holdPeople(tx, organisationId);
    const membership = await tx.membership.findFirst({
      where: { organisationId, personId: actor.id, organisation: { kind: "employer" } },
      include: { organisation: true },
    });
    if (!membership) return problem("not-found");
    const refused = await onlyAdministrator(tx, membership, "yours");
    if (refused) return refused;
    const { name: organisationName } = membership.organisation;
    const readers = await administratorsOf(tx, organisationId, { except: [actor.id] });
    await sendToEach(tx, "person-left", readers, {
      page: `${paths.people}?of=${organisationId}`,
      onceKey: `person-left:${randomUUID()}`,
      props: { leaverName: nameOf(actor), organisationName },
    });
    await sendLetter(tx, "person-left", {
      to: actor.email,
      props: {
        baseUrl,
        link: baseUrl + paths.account,
        personName: actor.name || null,
        leaverName: null,
        organisationName,
      },
    });
    await tx.membership.deleteMany({ where: { id: membership.id } });
    await record(tx, actor, "member.left", actor.id, { organisationId, detail: { role: membership.role } });
    return ok({ organisationName });
  });
