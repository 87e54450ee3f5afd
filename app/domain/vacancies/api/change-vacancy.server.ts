import { findTaxonomy } from "~/domain/taxonomy/find-taxonomy.server";
import type { KeyActor } from "~/platform/actor";
import { datePartsOf } from "~/platform/date-parts";
import { problem } from "~/platform/problems";
import { draftDefaults } from "../draft-defaults";
import { lockVacancy } from "../lock-vacancy.server";
import { maySchedule } from "../schedule/go-live-day";
import { type WrittenVacancy, writtenVacancy } from "../task-list/written";
import { bulkFields } from "../upload/bulk-fields";
import { bringUp, type PutDone } from "../upload/put-vacancy.server";
import { allOrNothing, Refused } from "../upload/refused.server";
import { judgeWhole, readForKey } from "./judge-body.server";
import { rowNamed } from "./own-vacancy.server";
import type { Refusal } from "./post-vacancy.server";
import type { FieldProblem } from "./vacancy-body";

type Change = {
  /** Our id, the employer's own reference, or our number. */
  name: string;
  body: Record<string, unknown>;
  /** Whether what is left out stays as it is; else it is emptied. */
  part: boolean;
  /** The version that the sender read, where it says one: another is refused as taken. */
  version: number | null;
};

/** A vacancy as its form would be filled in now. */
function inputNow(vacancy: WrittenVacancy): Record<string, unknown> {
  const defaults: Record<string, unknown> = {
    ...draftDefaults(vacancy),
    employerReference: vacancy.employerReference ?? undefined,
    siteId: vacancy.siteId,
    goesLiveOn: datePartsOf(maySchedule(vacancy.stage) ? vacancy.goesLiveOn : null),
  };
  const asked = Object.fromEntries(bulkFields.map(({ field }) => [field, defaults[field]]));
  return { ...asked, occupationChoice: defaults.occupationChoice };
}

/** Fields that can't be used, on their way out of a transaction that they undo. */
class Unusable extends Error {
  constructor(readonly errors: FieldProblem[]) {
    super("Some fields can’t be used.");
  }
}

/**
 * Changes a vacancy of the employer's own, in whole or in part, by the rules of its pages; submits it if it is a draft
 * and the body asks for that. @returns what was done
 */
export async function changeVacancy(
  actor: KeyActor,
  { name, body, part, version }: Change,
): Promise<{ ok: true; value: PutDone } | Refusal> {
  const read = await readForKey(actor, body);
  const { label } = await findTaxonomy();
  try {
    return await allOrNothing(actor, async (tx) => {
      const named = await rowNamed(tx, actor, name);
      if (!named) throw new Refused(problem("not-found", "You have no vacancy of this id or reference."));
      await lockVacancy(tx, named.id);
      const row = (await rowNamed(tx, actor, named.id)) ?? named;
      if (version !== null && version !== row.version)
        throw new Refused(
          problem("gone", `It has been changed meanwhile: its version is ${row.version} now. Read it again.`),
        );
      const reference = read.input.employerReference;
      if (typeof reference === "string" && reference !== row.employerReference) {
        const other = await rowNamed(tx, actor, reference);
        if (other && other.id !== row.id && other.employerReference === reference)
          throw new Refused(
            problem("taken", "Another vacancy of yours has this reference.", "employerReference"),
          );
      }
      const now = inputNow(writtenVacancy(row, label));
      const input = part
        ? merged(now, read.input)
        : { employerReference: now.employerReference, ...read.input };
      const judged = await judgeWhole({ ...read, input }, { siteId: row.siteId });
      if (!judged.ok) throw new Unusable(judged.errors);
      const submit = read.draft === false || (!part && read.draft !== true);
      return bringUp(tx, actor, row, { ...judged.put, submit });
    });
  } catch (error) {
    if (error instanceof Unusable) return { ok: false, errors: error.errors };
    throw error;
  }
}

/** What stands, with what was sent over it. Another occupation leaves the choice that went with the one before. */
const merged = (now: Record<string, unknown>, sent: Record<string, unknown>) => ({
  ...now,
  ...("occupation" in sent ? { occupationChoice: undefined } : {}),
  ...sent,
});
