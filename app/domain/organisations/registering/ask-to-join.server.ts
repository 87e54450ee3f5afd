import { randomUUID } from "node:crypto";
import { record } from "~/domain/audit/record.server";
import { type PersonActor, system } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import { addDays, londonDate, now, today } from "~/platform/clock";
import { sayDay } from "~/platform/day-words";
import { ok, type Problem, problem, type Result } from "~/platform/problems";
import type { JoinRequest } from "~prisma/generated/client";
import { joinRequestReference } from "../reference";
import { survivorOf } from "../survivor.server";
import { DAYS_BETWEEN_REQUESTS } from "./join-answer-by";
import { tellJoinAsked } from "./tell-join-asked.server";

/** Employers that one person may have asked at a time. */
const MOST_OPEN = 5;

export type Asked = { requestId: string; reference: string };

/**
 * Asks to join an employer that exists, and writes to the person and to those who answer: its administrators, or the
 * operators where it has none. Asking again before the answer is the same request.
 */
export const askToJoin = (
  actor: PersonActor,
  { organisationId, yourName }: { organisationId: string; yourName?: string },
): Promise<Result<Asked>> =>
  // Who administers an employer is not for somebody outside it to read, so the service asks on their behalf.
  asActor(system("joining"), async (tx) => {
    const employer = await survivorOf(tx, organisationId);
    if (employer?.kind !== "employer") return problem("not-found");
    // Of two clicks the second waits here, and finds the request that the first made.
    await tx.$queryRaw`select 1 from person where id = ${actor.id} for update`;
    const mine = { personId: actor.id, organisationId: employer.id };
    if (await tx.membership.count({ where: mine }))
      return problem("taken", `You already belong to ${employer.name}.`);
    const before = await tx.joinRequest.findFirst({ where: mine });
    if (before && !before.answeredAt)
      return ok({ requestId: before.id, reference: joinRequestReference(before.id) });
    const refused = (before && tooSoon(before, employer.name)) ?? (await tooMany(tx, actor.id));
    if (refused) return refused;

    const personName = actor.name || yourName?.trim().slice(0, 80) || "";
    if (!actor.name && personName)
      await tx.person.update({ where: { id: actor.id }, data: { name: personName } });
    const id = before?.id ?? randomUUID();
    const fresh = { personName, email: actor.email, createdAt: now() };
    await tx.joinRequest.upsert({
      where: { id },
      create: { id, ...mine, ...fresh },
      update: { ...fresh, answeredAt: null, accepted: null, answeredByName: null },
    });
    await record(tx, { ...actor, name: personName || actor.email }, "join-request.sent", id, {
      organisationId: employer.id,
    });
    await tellJoinAsked(tx, { id, ...mine, ...fresh, organisationName: employer.name });
    return ok({ requestId: id, reference: joinRequestReference(id) });
  });

/** After a no, the door stays shut for a while; whoever was let in and removed again may ask at once. */
function tooSoon({ accepted, answeredAt }: JoinRequest, name: string): Problem | null {
  if (accepted || !answeredAt) return null;
  const from = addDays(londonDate(answeredAt), DAYS_BETWEEN_REQUESTS);
  if (from <= today()) return null;
  return problem(
    "taken",
    `${name} declined your request. You can ask again from ${sayDay(from)}, or ask somebody there to invite you.`,
  );
}

async function tooMany(tx: Tx, personId: string): Promise<Problem | null> {
  if ((await tx.joinRequest.count({ where: { personId, answeredAt: null } })) < MOST_OPEN) return null;
  return problem(
    "invalid",
    `You have asked ${MOST_OPEN} organisations already. Wait for an answer, or withdraw one.`,
  );
}
