import type { PersonActor } from "~/platform/actor";
import type { Tx } from "~/platform/actor.server";
import { acceptCandidates, type Written } from "../accept-candidates.server";
import type { Wanted } from "../compare-candidates.server";
import { alikeBy, findAlike, keysOf } from "./find-alike.server";
import type { Doubled } from "./findings";
import { choiceOf, type Done, type Outcome } from "./outcome";
import type { UploadRow } from "./upload-rows";

export type Adding = {
  actor: PersonActor;
  brokerageId: string;
  outcome: Outcome;
  /** Likely doubles by line, as the check found them. */
  doubled: ReadonlyMap<number, Doubled>;
  /** References of the rows read so far, by line. */
  references: Map<number, string>;
};

type Good = Extract<UploadRow, { ok: true }>;

/**
 * Writes a batch of a file's rows: new candidates and changes, then likely doubles over whom they are like, as was
 * chosen. @returns what the whole comes to with this batch
 */
export async function addRows(
  tx: Tx,
  adding: Adding,
  batch: readonly UploadRow[],
  before: Done,
): Promise<Done> {
  const { actor, brokerageId, outcome, doubled, references } = adding;
  const whose = { brokerageId, brokerId: outcome.mine ? actor.id : null };
  const done = { ...before, late: [...before.late] };
  const good = batch.flatMap((row) => (row.ok ? [row] : []));
  for (const { line, row } of good) references.set(line, row.reference);
  const choice = (row: Good) => (doubled.has(row.line) ? choiceOf(outcome, row.line) : "write");
  const late = await addedSince(
    tx,
    brokerageId,
    good.filter((row) => choice(row) === "write"),
  );
  done.late.push(...late);
  const skipped = good.filter((row) => choice(row) === "skip" || late.has(row.line));
  const plain = good.filter((row) => ["write", "add"].includes(choice(row)) && !late.has(row.line));
  count(done, await acceptCandidates(tx, actor, whose, plain.map(wantedOf)));
  done.skipped += skipped.length;
  const over: Wanted[] = [];
  for (const row of good.filter((each) => choice(each) === "update")) {
    const candidateId = await meant(tx, adding, doubled.get(row.line)?.like);
    if (candidateId) over.push({ ...wantedOf(row), over: candidateId });
    else done.skipped++;
  }
  // The same person may come twice: each change is then seen beside the one before it.
  for (const group of eachOnce(over)) count(done, await acceptCandidates(tx, actor, whose, group));
  return done;
}

const wantedOf = ({ row, halves }: Good): Wanted => ({ reference: row.reference, halves });

function count(done: Done, written: readonly Written[]) {
  const of = (outcome: Written["outcome"]) => written.filter((each) => each.outcome === outcome).length;
  done.added += of("created");
  done.changed += of("changed");
  done.unchanged += of("unchanged");
}

/** Lines of new rows that are like somebody who was not there when the file was checked: nobody chose for them. */
async function addedSince(tx: Tx, brokerageId: string, rows: readonly Good[]): Promise<ReadonlySet<number>> {
  const keys = rows.map(({ halves }) => keysOf(halves));
  const known = await findAlike(tx, brokerageId, keys);
  if (known.length === 0) return new Set();
  const references = rows.map(({ row }) => row.reference);
  const there = await tx.candidate.findMany({
    where: { brokerageId, reference: { in: references } },
    select: { reference: true },
  });
  const has = new Set(there.map(({ reference }) => reference));
  const lines = rows.flatMap(({ line, row }, at) => {
    const own = keys[at];
    const isNew = own && !has.has(row.reference);
    return isNew && known.some((each) => alikeBy(own, each).length > 0) ? [line] : [];
  });
  return new Set(lines);
}

/**
 * Whom a likely double is written over; undefined where an earlier line that it is like was left out, or what was held of
 * them has been removed since the check.
 */
async function meant(tx: Tx, adding: Adding, like: Doubled["like"] | undefined): Promise<string | undefined> {
  if (!like) return undefined;
  const { doubled, outcome, references, brokerageId } = adding;
  if ("candidateId" in like) {
    const where = { id: like.candidateId, brokerageId, erasedAt: null };
    return (await tx.candidate.findFirst({ where, select: { id: true } }))?.id;
  }
  const earlier = doubled.get(like.line);
  if (earlier && choiceOf(outcome, like.line) !== "add") return meant(tx, adding, earlier.like);
  const reference = references.get(like.line);
  const where = { brokerageId, reference: reference ?? "" };
  return (await tx.candidate.findFirst({ where, select: { id: true } }))?.id;
}

/** In order, cut wherever somebody would come a second time. */
function eachOnce(over: readonly Wanted[]): Wanted[][] {
  const groups: Wanted[][] = [];
  let met = new Set<string>();
  for (const each of over) {
    const who = each.over ?? "";
    const group = groups.at(-1);
    if (!group || met.has(who)) {
      groups.push([each]);
      met = new Set([who]);
    } else {
      group.push(each);
      met.add(who);
    }
  }
  return groups;
}
