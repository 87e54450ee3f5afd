import type { SystemActor } from "~/platform/actor";
import type { Tx } from "~/platform/actor.server";
import { dateToDay, dayToDate, now } from "~/platform/clock";
import { record } from "../audit/record.server";
import type { CandidateRow } from "../candidates/candidate-row";
import { openPerson, sealPerson } from "../candidates/person/sealed-person.server";
import { locate } from "../places/locate";
import type { LoadedTaxonomy } from "../taxonomy/find-taxonomy.server";
import { byKind, recogniseOccupationPhrases, recogniseSkillPhrases } from "./recognise-phrases";

type Written = { outcome: "created" | "changed" | "unchanged"; candidateId: string };

const position = (outcode: string) => {
  const located = locate(outcode);
  if (!located.ok) throw new Error(`${outcode} was read as a London outcode and can't be placed.`);
  return { latitude: located.place.latitude, longitude: located.place.longitude };
};

/** What matching may know, and what it may never know, of one row. */
function halves(row: CandidateRow, taxonomy: LoadedTaxonomy) {
  const occupations = recogniseOccupationPhrases(taxonomy, row.occupations);
  const said = recogniseSkillPhrases(taxonomy, [...row.skills, ...row.licences, ...row.qualifications]);
  const facts = {
    occupations: occupations.ids,
    ...byKind(taxonomy, said.ids),
    outcode: row.outcode,
    ...position(row.outcode),
    maxKm: row.maxKm,
    hoursMin: row.hours?.min ?? null,
    hoursMax: row.hours?.max ?? null,
    payFloorPence: row.minPayPence,
    availableFrom: row.availableFrom,
  };
  const person = { name: row.name, email: row.email, otherSkills: [...occupations.unknown, ...said.unknown] };
  return { facts, person };
}

/**
 * Writes a batch of a brokerage's candidates: those who are new, and those about whom something is. Known by their
 * references, each of which comes once. @returns what became of each, in order
 */
export async function acceptCandidates(
  tx: Tx,
  actor: SystemActor,
  brokerageId: string,
  rows: readonly CandidateRow[],
  taxonomy: LoadedTaxonomy,
): Promise<Written[]> {
  const kept = await tx.candidate.findMany({
    where: { brokerageId, reference: { in: rows.map(({ reference }) => reference) } },
    include: { person: true },
  });
  const before = new Map(kept.map((each) => [each.reference, each]));
  const read = rows.map((row) => ({ row, before: before.get(row.reference), ...halves(row, taxonomy) }));
  const created = await create(
    tx,
    brokerageId,
    read.filter((each) => !each.before),
  );
  const written: Written[] = [];
  for (const { row, before, facts, person } of read) {
    const known = openPerson(before?.person);
    if (before && same(before, facts) && same(known ?? {}, person)) {
      written.push({ outcome: "unchanged", candidateId: before.id });
      continue;
    }
    const candidateId = before?.id ?? created.get(row.reference) ?? "";
    if (before) {
      const sealed = { ...sealPerson(candidateId, { ...known, ...person }), lastActiveAt: now() };
      await tx.candidate.update({
        where: { id: candidateId },
        data: { ...dated(facts), person: { upsert: { update: sealed, create: sealed } } },
      });
    }
    await record(tx, actor, before ? "candidate.reimported" : "candidate.imported", candidateId, {
      organisationId: brokerageId,
    });
    written.push({ outcome: before ? "changed" : "created", candidateId });
  }
  return written;
}

type Halves = ReturnType<typeof halves>;

const dated = ({ availableFrom, ...facts }: Halves["facts"]) => ({
  ...facts,
  availableFrom: availableFrom ? dayToDate(availableFrom) : null,
});

/** All new ones at a stroke. @returns their ids by reference */
async function create(tx: Tx, brokerageId: string, fresh: readonly (Halves & { row: CandidateRow })[]) {
  if (fresh.length === 0) return new Map<string, string>();
  const made = await tx.candidate.createManyAndReturn({
    data: fresh.map(({ row, facts }) => ({ ...dated(facts), brokerageId, reference: row.reference })),
    select: { id: true, reference: true },
  });
  const ids = new Map(made.map(({ id, reference }) => [reference, id]));
  await tx.candidatePerson.createMany({
    data: fresh.map(({ row, person }) => {
      const candidateId = ids.get(row.reference) ?? "";
      return { candidateId, ...sealPerson(candidateId, person), lastActiveAt: now() };
    }),
  });
  return ids;
}

const plain = (value: unknown) => JSON.stringify(value instanceof Date ? dateToDay(value) : value);

/** Whether every field of `wanted` stands in `kept` already. */
const same = (kept: object, wanted: object) =>
  Object.entries(wanted).every(
    ([field, value]) => plain((kept as Record<string, unknown>)[field]) === plain(value),
  );
