import { record } from "~/domain/audit/record.server";
import { findReadyTaxonomy, type LoadedTaxonomy } from "~/domain/taxonomy/find-taxonomy.server";
import type { Actor } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import { dayToDate, now, today } from "~/platform/clock";
import { ok, problem, type Result } from "~/platform/problems";
import { Prisma } from "~prisma/generated/client";
import { sealPerson } from "../person/sealed-person.server";
import { answered } from "./answered";
import type { PageGiven } from "./page-forms";
import { type PageKey, pageNames, pagesOf } from "./pages";
import { pagesDoneWith } from "./pages-done";
import { pageAfter, tasksOf } from "./task-list";
import type { Written } from "./written";
import { factsOf, filledOf, isLocked, rowOfOwn, type WrittenRow, writtenOf } from "./written-row.server";

type Saved = Result<{
  version: string;
  draft: boolean;
  /** The page of a draft to go on with; null where all are filled in. */
  next: PageKey | null;
  /** Whether they hold licences or qualifications. */
  dated: boolean;
}>;

/**
 * Saves one page of one of the actor's own candidates, if nobody has changed the record since the page was read.
 * @param version when the record was last changed, as the page was shown: an ISO instant
 * @returns the version from now on; `taken` where somebody was first, or, beside the reference, has it
 */
export async function savePage(actor: Actor, id: string, version: string, answer: PageGiven): Promise<Saved> {
  const taxonomy = await findReadyTaxonomy();
  try {
    return await save(actor, id, version, answer, taxonomy);
  } catch (error) {
    // The index on references decides between two who choose one; whoever is second learns of it here.
    const taken = error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";
    if (!taken || answer.page !== "person") throw error;
    return problem("taken", `Another candidate has the reference ${answer.given.reference}`, "reference");
  }
}

const save = (actor: Actor, id: string, version: string, answer: PageGiven, taxonomy: LoadedTaxonomy) =>
  asActor(actor, async (tx): Promise<Saved> => {
    const row = await rowOfOwn(tx, actor, id);
    if (!row) return problem("not-found");
    if (isLocked(row)) return problem("wrong-stage", lockedWords);
    const before = writtenOf(row, taxonomy);
    const after = answered(before, answer, taxonomy);
    const filled = filledOf(row);
    const at = now();
    const { count } = await tx.candidate.updateMany({
      where: { id, updatedAt: dateOf(version) },
      data: { ...factsOf(after, today()), available: !filled.draft && after.looking, updatedAt: at },
    });
    if (count === 0) return problem("taken", "Somebody changed this record while you were writing.");
    const pagesDone = pagesDoneWith(filled, answer.page, after.looking);
    await savePerson(tx, row, { before, after }, pagesDone);
    await saveExpiries(tx, row, { before, after });
    // The trail says which page, and never what stands there.
    const detail = { page: pageNames[answer.page], version: at.toISOString() };
    await record(tx, actor, "candidate.edited", id, { organisationId: row.brokerageId, detail });
    const { draft } = filled;
    const tasks = tasksOf(after, { draft, pagesDone }, { label: taxonomy.label, today: today() });
    const dated = pagesOf(after).includes("expiry");
    return ok({ version: at.toISOString(), draft, next: pageAfter(answer.page, tasks), dated });
  });

const dateOf = (version: string) => {
  const date = new Date(version);
  return Number.isNaN(date.getTime()) ? new Date(0) : date;
};

const lockedWords =
  "Their details were sealed with a key that is missing, so nothing can be saved over them. Tell the operator. What you wrote is kept below.";

type Change = { before: Written; after: Written };

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

async function savePerson(
  tx: Tx,
  { id, person }: WrittenRow,
  { before, after }: Change,
  pagesDone: string[],
) {
  const kept = { pagesDone, lastActiveAt: now(), warnedAt: null };
  const changed = !person || !isSame(before.person, after.person);
  const sealed = sealPerson(id, after.person);
  await tx.candidatePerson.upsert({
    where: { candidateId: id },
    update: changed ? { ...kept, ...sealed } : kept,
    create: { candidateId: id, ...kept, ...sealed },
  });
}

async function saveExpiries(tx: Tx, { id, brokerageId }: WrittenRow, { before, after }: Change) {
  const changed = Object.entries(after.expiries).filter(([what, day]) => before.expiries[what] !== day);
  const gone = Object.keys(before.expiries).filter((what) => !(what in after.expiries));
  const whats = [...gone, ...changed.map(([what]) => what)];
  if (whats.length === 0) return;
  await tx.candidateExpiry.deleteMany({ where: { candidateId: id, what: { in: whats } } });
  await tx.candidateExpiry.createMany({
    data: changed.map(([what, day]) => ({ candidateId: id, brokerageId, what, expiresOn: dayToDate(day) })),
  });
}
