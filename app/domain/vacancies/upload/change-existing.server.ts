import { record } from "~/domain/audit/record.server";
import { findReadyTaxonomy } from "~/domain/taxonomy/find-taxonomy.server";
import type { Actor } from "~/platform/actor";
import type { Tx } from "~/platform/actor.server";
import { dateToDay } from "~/platform/clock";
import { problem } from "~/platform/problems";
import { noteChange } from "../changes/note-change.server";
import { extendVacancy } from "../closing/extend-vacancy.server";
import { draftVacancy } from "../draft-vacancy.server";
import type { VacancyGiven } from "../forms";
import { lockVacancy } from "../lock-vacancy.server";
import { vacancyReference } from "../reference";
import { differencesOf } from "../task-list/differences";
import { type WrittenRow, withSites, writtenVacancy } from "../task-list/written";
import { vacancyColumns } from "../vacancy-columns";
import { editableBy } from "../visible.server";
import { orRefuse, Refused } from "./refused.server";
import { whyNotChange } from "./why-not-change";

/**
 * Brings a vacancy to what its employer's file or system has now, by the rules of its pages: a draft in everything, one
 * that is submitted in all but its kind and its site, and a live one's closing date only to a later day. Those who
 * work on it are told what changed. @throws Refused
 */
export async function changeExisting(tx: Tx, actor: Actor, id: string, given: VacancyGiven): Promise<void> {
  await lockVacancy(tx, id);
  const before = await read(tx, actor, id);
  if (!before) throw new Refused(problem("not-found"));
  if (before.stage === "draft") {
    orRefuse(await draftVacancy(actor, { ...given, draftId: id }));
    return;
  }
  // It may have ended, or been put on hold, since it was found.
  const refused = whyNotChange(before.stage, vacancyReference(before.number)) ?? settled(before, given);
  if (refused) throw new Refused(refused);
  const taxonomy = await findReadyTaxonomy();
  const { closesOn, ...columns } = vacancyColumns(given, taxonomy);
  if (before.stage === "live") await putOff(actor, before, given.closesOn);
  await tx.vacancy.updateMany({
    where: { id, stage: before.stage },
    data: { ...columns, ...(before.stage === "live" ? {} : { closesOn }), version: { increment: 1 } },
  });
  await tell(tx, actor, before, taxonomy.label);
}

const read = (tx: Tx, actor: Actor, id: string) =>
  tx.vacancy.findFirst({ where: { AND: [{ id }, editableBy(actor)] }, include: withSites });

const wrong = (message: string, field: string) => problem("invalid", message, field);

/** What can't be changed any more, because people were told of it. */
function settled(before: WrittenRow, { type, siteId }: VacancyGiven) {
  if (type !== before.type)
    return wrong("The type can’t change once a vacancy is submitted. Post it as a new one", "type");
  if (siteId !== before.siteId)
    return wrong("The site can’t change once a vacancy is submitted. Post it as a new one", "siteId");
  return null;
}

async function putOff(actor: Actor, before: WrittenRow, closesOn: string) {
  if (before.closesOn && dateToDay(before.closesOn) === closesOn) return;
  const reason = "Its employer’s own list has a later date";
  orRefuse(await extendVacancy(actor, before.id, { closesOn, reason }));
}

/** Leaves what changed in the trail and in the vacancy's history. The closing date has told of itself. */
async function tell(tx: Tx, actor: Actor, before: WrittenRow, label: (id: string) => string) {
  const after = await read(tx, actor, before.id);
  if (!after) return;
  const was = { ...before, closesOn: after.closesOn };
  const changes = differencesOf(writtenVacancy(was, label), writtenVacancy(after, label));
  const { id, organisationId } = before;
  const detail = { version: after.version, changed: changes.map(({ field }) => field) };
  await record(tx, actor, "vacancy.changed", id, { organisationId, detail });
  if (changes.length > 0)
    await noteChange(tx, actor, id, {
      kind: "changed",
      changes: changes.map(({ field, was: before, is }) => ({ field, was: before, is })),
    });
}
