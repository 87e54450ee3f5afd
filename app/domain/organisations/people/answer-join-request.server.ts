import { record } from "~/domain/audit/record.server";
import { can } from "~/domain/permissions/permissions";
import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { ok, problem, type Result } from "~/platform/problems";
import { nameOf } from "../name-of";
import { ownDomainOf } from "../registering/email-domain.server";
import { holdPeople, stillAdministers } from "./hold-people.server";
import { letIn } from "./let-in.server";
import type { EmployerRole } from "./roles";
import { tellJoinAnswered } from "./tell-join-answered.server";
import { answerableRequests, withoutAdministrator } from "./visible.server";

type Answered = {
  organisationId: string;
  organisationName: string;
  personName: string;
  role: EmployerRole | null;
};

/**
 * Lets somebody in who asked to join an employer, or declines, and writes to them. For administrators of that employer,
 * and for operators where nobody administers it. Of two answers at once one wins, and the other is told.
 * @param role in which they are let in: unless said, as administrator where there is none, else as recruiter
 */
export const answerJoinRequest = (
  actor: Actor,
  id: string,
  accepted: boolean,
  role?: EmployerRole,
): Promise<Result<Answered>> =>
  asActor(actor, async (tx) => {
    const request = await tx.joinRequest.findFirst({
      where: { AND: [{ id }, answerableRequests(actor)] },
      include: { organisation: true },
    });
    if (!request) return problem("not-found");
    const { organisationId, personId, email, organisation } = request;
    await holdPeople(tx, organisationId);
    const leaderless = { id, organisation: withoutAdministrator };
    const may =
      (await stillAdministers(tx, actor, organisationId)) ||
      (can(actor, "organisation.manage") && (await tx.joinRequest.count({ where: leaderless })) > 0);
    if (!may) return problem("not-allowed");
    const { count } = await tx.joinRequest.updateMany({
      where: { id, answeredAt: null },
      data: { answeredAt: now(), accepted, answeredByName: nameOf(actor) },
    });
    if (count === 0) return problem("wrong-stage", "Somebody has already answered this request.");
    const administered = await tx.membership.count({ where: { organisationId, role: "administrator" } });
    const given = accepted ? (role ?? (administered ? "recruiter" : "administrator")) : null;
    if (given && !administered) {
      // Its first person: from now on it waits to be verified, as one that they registered would.
      const emailDomain = organisation.emailDomain ?? ownDomainOf(email);
      await tx.organisation.updateMany({
        where: { id: organisationId },
        data: { emailDomain, askedAt: now() },
      });
    }
    if (given) {
      await letIn(tx, actor, { organisationId, personId, role: given });
      await tx.invitation.updateMany({
        where: { organisationId, email: email.toLowerCase(), acceptedAt: null, withdrawnAt: null },
        data: { withdrawnAt: now() },
      });
    }
    await record(tx, actor, given ? "join-request.accepted" : "join-request.declined", id, {
      organisationId,
      detail: { personId, role: given },
    });
    const organisationName = organisation.name;
    const personName = request.personName || email;
    await tellJoinAnswered(
      tx,
      { ...request, organisationName },
      { given, byId: actor.kind === "person" ? actor.id : null },
    );
    return ok({ organisationId, organisationName, personName, role: given });
  });
