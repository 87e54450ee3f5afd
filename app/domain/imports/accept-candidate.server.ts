import type { SystemActor } from "~/platform/actor";
import type { Tx } from "~/platform/actor.server";
import { dateToDay, dayToDate } from "~/platform/clock";
import { record } from "../audit/record.server";
import type { CandidateRow } from "../candidates/candidate-row";
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

/** Writes one candidate of a brokerage, if they are new or something about them is. Known by their reference. */
export async function acceptCandidate(
  tx: Tx,
  actor: SystemActor,
  brokerageId: string,
  row: CandidateRow,
  taxonomy: LoadedTaxonomy,
): Promise<Written> {
  const { facts, person } = halves(row, taxonomy);
  const where = { brokerageId_reference: { brokerageId, reference: row.reference } };
  const before = await tx.candidate.findUnique({ where, include: { person: true } });
  if (before && same(before, facts) && same(before.person ?? {}, person))
    return { outcome: "unchanged", candidateId: before.id };
  const data = { ...facts, availableFrom: facts.availableFrom ? dayToDate(facts.availableFrom) : null };
  const { id } = await tx.candidate.upsert({
    where,
    update: { ...data, person: { upsert: { update: person, create: person } } },
    create: { ...data, brokerageId, reference: row.reference, person: { create: person } },
    select: { id: true },
  });
  await record(tx, actor, before ? "candidate.reimported" : "candidate.imported", id, {
    organisationId: brokerageId,
  });
  return { outcome: before ? "changed" : "created", candidateId: id };
}

const plain = (value: unknown) => JSON.stringify(value instanceof Date ? dateToDay(value) : value);

/** Whether every field of `wanted` stands in `kept` already. */
const same = (kept: object, wanted: object) =>
  Object.entries(wanted).every(
    ([field, value]) => plain((kept as Record<string, unknown>)[field]) === plain(value),
  );
