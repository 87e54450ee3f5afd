import type { Actor } from "~/platform/actor";
import { organisationIdsOf } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { dateToDay, today } from "~/platform/clock";
import { ok, problem } from "~/platform/problems";
import type { Prisma } from "~prisma/generated/client";
import { findInHand, findWhomToCall } from "./find-in-hand.server";
import { inHandInWords } from "./in-hand-words";
import { ownApproaches, visibleApproaches } from "./visible.server";

const names = {
  employer: { select: { name: true } },
  partner: { select: { name: true } },
} satisfies Prisma.ApproachInclude;

type Row = Prisma.ApproachGetPayload<{ include: typeof names }>;

const lineOf = (actor: Actor, { employer, partner, ...row }: Row) => ({
  id: row.id,
  employerId: row.employerId,
  employerName: employer.name,
  partnerName: partner.name,
  personName: row.personName,
  why: row.why,
  outcome: row.outcome,
  /** Who had it in hand when it was asked, in a sentence. */
  inHandWith: row.inHandWith,
  until: row.until && dateToDay(row.until),
  /** Reserved, and its days are not over. */
  stands: row.outcome === "reserved" && row.until !== null && dateToDay(row.until) >= today(),
  createdAt: row.createdAt,
  ours: organisationIdsOf(actor).includes(row.partnerId),
});

/** Who has the employer of a redirected approach in hand today; null where nobody has any more. */
async function holderOf(actor: Actor, { employerId, ours }: ApproachLine) {
  const holding = (await findInHand([employerId])).get(employerId);
  if (!holding) return null;
  const { organisationId, organisationName } = holding;
  return {
    organisationName,
    words: inHandInWords(holding),
    ours: organisationIdsOf(actor).includes(organisationId),
    // Whom to call is for who was sent there; everyone else reads who it is.
    call: ours ? await findWhomToCall(holding) : null,
  };
}

/**
 * An approach with what its reader does next: for one that was redirected, who has the employer in hand today and whom
 * to call there. `not-found` for somebody who may not see it.
 */
export async function findApproach(actor: Actor, id: string) {
  const row = await asActor(actor, (tx) =>
    tx.approach.findFirst({ where: { AND: [{ id }, visibleApproaches(actor)] }, include: names }),
  );
  if (!row) return problem("not-found");
  const approach = lineOf(actor, row);
  const holder = approach.outcome === "redirected" ? await holderOf(actor, approach) : null;
  return ok({ ...approach, holder });
}

/** The latest approaches of the actor's own organisations, newest first. */
export const findOwnApproaches = (actor: Actor, most = 10) =>
  asActor(actor, async (tx) => {
    const rows = await tx.approach.findMany({
      where: ownApproaches(actor),
      include: names,
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      take: most,
    });
    return rows.map((row) => lineOf(actor, row));
  });

export type ApproachLine = ReturnType<typeof lineOf>;
export type ApproachView = Extract<Awaited<ReturnType<typeof findApproach>>, { ok: true }>["value"];
