import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { today } from "~/platform/clock";
import { type Due, dueOf } from "./due";
import { verifiableBy, waitingToBeVerified } from "./visible.server";

export type WaitingEmployer = Due & {
  id: string;
  name: string;
  /** Since when it waits: registered, or answered, whichever is later. */
  since: Date;
  /** It waits for the first time, has answered a question, or came back after a refusal. */
  came: "new" | "answered" | "again";
};

/** The employers that wait for an operator, the one that has waited longest first. */
export const findVerificationQueue = (actor: Actor): Promise<WaitingEmployer[]> =>
  asActor(actor, async (tx) => {
    const rows = await tx.organisation.findMany({
      where: { AND: [waitingToBeVerified, verifiableBy(actor)] },
      select: {
        id: true,
        name: true,
        askedAt: true,
        createdAt: true,
        standings: {
          where: { to: "waiting", from: { in: ["asked", "refused"] } },
          orderBy: [{ at: "desc" }, { id: "desc" }],
          take: 1,
        },
      },
    });
    return rows
      .map(({ id, name, askedAt, createdAt, standings: [back] }): WaitingEmployer => {
        const since = back?.at ?? askedAt ?? createdAt;
        return { id, name, since, came: cameBack(back?.from), ...dueOf(since, today()) };
      })
      .sort((a, b) => a.since.getTime() - b.since.getTime() || a.id.localeCompare(b.id));
  });

const cameBack = (from: string | null | undefined) => {
  if (from === "asked") return "answered";
  return from === "refused" ? "again" : "new";
};
