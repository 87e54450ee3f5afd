import { whereMay } from "~/domain/permissions/permissions";
import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { today } from "~/platform/clock";
import { ownEmployers } from "../visible.server";
import { dueOf } from "./due";
import type { Standing } from "./standings";

export type OwnStanding = {
  id: string;
  name: string;
  standing: Standing;
  /** The operator's question, or why it was refused or suspended. */
  reason: string | null;
  /** By when it hears, as `2026-11-24`; null unless it waits. */
  dueOn: string | null;
  /** Whether the actor may answer for it. */
  mayAnswer: boolean;
};

/** How each of the actor's own employers stands, oldest first. */
export const findOwnStandings = (actor: Actor): Promise<OwnStanding[]> =>
  asActor(actor, async (tx) => {
    const rows = await tx.organisation.findMany({
      where: ownEmployers(actor),
      include: {
        standings: { where: { to: "waiting" }, orderBy: [{ at: "desc" }, { id: "desc" }], take: 1 },
      },
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    });
    const administered = whereMay(actor, "organisation.change");
    return rows.map(({ id, name, standing, standingReason, askedAt, createdAt, standings: [back] }) => ({
      id,
      name,
      standing,
      reason: standingReason,
      dueOn: standing === "waiting" ? dueOf(back?.at ?? askedAt ?? createdAt, today()).dueOn : null,
      mayAnswer: administered.includes(id),
    }));
  });
