import { randomUUID } from "node:crypto";
import { record } from "~/domain/audit/record.server";
import { openPerson } from "~/domain/candidates/person/sealed-person.server";
import type { PersonActor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { ok, problem, type Result } from "~/platform/problems";
import { enqueue } from "~/platform/queue/enqueue.server";
import { supportedBy } from "../../visible.server";
import { leaveOut, namesThePerson } from "../names-the-person";
import { ASK_AGAIN_DAYS } from "./lock-words";

type Asking = {
  candidateId: string;
  /** The vacancy that the asker has in mind, for which they are told to go on. */
  vacancyId?: string | null;
  words: string;
};
type Outcome = "made" | "nobody" | "waiting" | "kept";

const refused = {
  nobody: "Nobody else is putting this person forward any more. You can go on.",
  waiting: "You have asked about this person, and they have not answered yet.",
  kept: `They answered that they go on with this person themselves. You can ask again ${ASK_AGAIN_DAYS} days after that.`,
} as const;

/**
 * A broker asks whoever is putting one of their candidates forward to let them go on. Who that is the database finds and
 * keeps; neither the asker nor this function learns it.
 */
export const askHolder = (
  actor: PersonActor,
  { candidateId, vacancyId = null, words }: Asking,
): Promise<Result<{ id: string }>> =>
  asActor(actor, async (tx) => {
    const candidate = await tx.candidate.findFirst({
      where: { AND: [{ id: candidateId }, supportedBy(actor)] },
      include: { person: true },
    });
    if (!candidate) return problem("not-found");
    const person = openPerson(candidate.person);
    const given = person && namesThePerson(words, person);
    if (given) return problem("invalid", leaveOut(given), "words");
    const vacancy = vacancyId && (await tx.vacancy.findFirst({ where: { id: vacancyId, stage: "live" } }));
    const id = randomUUID();
    const byName = actor.name || actor.email;
    const [row] = await tx.$queryRaw<{ outcome: Outcome }[]>`
      select ask_whoever_holds(${id}, ${candidateId}, ${vacancy ? vacancy.id : null}::text, ${words}, ${actor.id},
        ${byName}, ${now()}::timestamptz) as outcome`;
    const outcome = row?.outcome ?? "nobody";
    if (outcome !== "made") return problem(outcome === "nobody" ? "gone" : "taken", refused[outcome]);
    await record(tx, actor, "lock.asked", id, {
      organisationId: candidate.brokerageId,
      detail: { candidateId, vacancyId: vacancy ? vacancy.id : null },
    });
    await enqueue(tx, "lock.asked", { askId: id });
    return ok({ id });
  });
