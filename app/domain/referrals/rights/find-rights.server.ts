import { record } from "~/domain/audit/record.server";
import { openPerson } from "~/domain/candidates/person/sealed-person.server";
import { supportedBy } from "~/domain/candidates/visible.server";
import type { PersonActor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { londonDate } from "~/platform/clock";
import { ok, problem, type Result } from "~/platform/problems";
import { openStages } from "../stages";
import { inLog, type Logged } from "./in-log";
import { removalDay } from "./retention/removal-day";
import { ruleOf } from "./retention/rule.server";

export type CandidateRights = {
  id: string;
  reference: string;
  name: string;
  /** Whether a letter reaches them. */
  hasEmail: boolean;
  requests: Logged[];
  /** What an erasure would end and keep. */
  open: number;
  referrals: number;
  retention: { lastActiveOn: string; months: number; removedOn: string; warned: boolean } | null;
};

/** What a broker needs to answer somebody's request by right. Reading who it is leaves a trace. */
export const findRights = (actor: PersonActor, candidateId: string): Promise<Result<CandidateRights>> =>
  asActor(actor, async (tx) => {
    const candidate = await tx.candidate.findFirst({
      where: { AND: [{ id: candidateId }, supportedBy(actor)] },
      include: { person: true },
    });
    if (!candidate) return problem("not-found");
    const { id, reference, brokerageId } = candidate;
    await record(tx, actor, "candidate.read", id, { organisationId: brokerageId });
    const person = openPerson(candidate.person);
    const requests = await tx.rightsRequest.findMany({
      where: { candidateId: id },
      orderBy: { number: "desc" },
    });
    const where = { candidateId: id };
    const { months } = await ruleOf(tx, brokerageId);
    const kept = candidate.person;
    return ok({
      id,
      reference,
      name: person?.name || reference,
      hasEmail: Boolean(person?.email),
      requests: requests.map(inLog),
      open: await tx.referral.count({ where: { ...where, stage: { in: openStages } } }),
      referrals: await tx.referral.count({ where }),
      retention: kept && {
        lastActiveOn: londonDate(kept.lastActiveAt),
        months,
        removedOn: removalDay(
          londonDate(kept.lastActiveAt),
          months,
          kept.warnedAt && londonDate(kept.warnedAt),
        ),
        warned: kept.warnedAt !== null,
      },
    });
  });
