import type { PersonActor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { today } from "~/platform/clock";
import { readCovers, readMembers, type TeamCover } from "../read-team.server";

/** Who may be away and who may cover, and the covers that hold or are to come. */
export const findCovers = (
  actor: PersonActor,
): Promise<{ members: { id: string; name: string }[]; covers: TeamCover[] }> =>
  asActor(actor, async (tx) => ({
    members: (await readMembers(tx, actor)).map(({ id, name }) => ({ id, name })),
    covers: await readCovers(tx, actor, today()),
  }));
