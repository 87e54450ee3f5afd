import { randomUUID } from "node:crypto";
import type { Tx } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { sealPerson } from "../candidates/person/sealed-person.server";
import type { Halves } from "./candidate-halves";
import { type Compared, RIGHT_TO_WORK } from "./compare-candidates.server";

/** Somebody with the same reference was added between looking and writing: the batch is to be looked at again. */
export class AddedMeanwhile extends Error {
  override message = "Another candidate with one of these references was added at the same moment.";
}

type Fresh = Halves & { reference: string };

/**
 * Adds candidates of a brokerage, all at a stroke. @returns their ids, in order
 * @throws AddedMeanwhile
 */
export async function addCandidates(
  tx: Tx,
  { brokerageId, brokerId }: { brokerageId: string; brokerId: string | null },
  fresh: readonly Fresh[],
): Promise<string[]> {
  if (fresh.length === 0) return [];
  const at = now();
  const made = fresh.map((each) => ({ ...each, id: randomUUID() }));
  const rows = made.map(({ id, reference, facts }) => ({ ...facts, id, reference }));
  const count = await tx.$executeRaw`
    insert into candidate (id, "brokerageId", "brokerId", reference, occupations, skills, licences, qualifications, outcode,
      latitude, longitude, "maxKm", "hoursMin", "hoursMax", "payFloorPence", "availableFrom", "createdAt", "updatedAt")
    select id, ${brokerageId}, ${brokerId}, reference, occupations, skills, licences, qualifications, outcode,
      latitude, longitude, "maxKm", "hoursMin", "hoursMax", "payFloorPence", "availableFrom", ${at}, ${at}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (id text, reference text, occupations text[], skills text[],
      licences text[], qualifications text[], outcode text, latitude float8, longitude float8, "maxKm" float8,
      "hoursMin" float8, "hoursMax" float8, "payFloorPence" int, "availableFrom" date)
    on conflict ("brokerageId", reference) do nothing`;
  if (count < made.length) throw new AddedMeanwhile();
  await writePeople(
    tx,
    made.map(({ id, person }) => ({ candidateId: id, ...sealPerson(id, person) })),
  );
  await writeExpiries(tx, brokerageId, made);
  return made.map(({ id }) => id);
}

/** Writes over candidates what a file says of them; what it does not say stays. Each is there once. */
export async function changeCandidates(tx: Tx, brokerageId: string, changed: readonly Compared[]) {
  if (changed.length === 0) return;
  const all = changed.flatMap(({ before, wanted }) => (before ? [{ ...before, ...wanted.halves }] : []));
  const rows = all.map(({ id, facts }) => ({ ...facts, id }));
  await tx.$executeRaw`
    update candidate c set occupations = r.occupations, skills = r.skills, licences = r.licences,
      qualifications = r.qualifications, outcode = r.outcode, latitude = r.latitude, longitude = r.longitude,
      "maxKm" = r."maxKm", "hoursMin" = r."hoursMin", "hoursMax" = r."hoursMax", "payFloorPence" = r."payFloorPence",
      "availableFrom" = r."availableFrom", "updatedAt" = ${now()}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (id text, occupations text[], skills text[], licences text[],
      qualifications text[], outcode text, latitude float8, longitude float8, "maxKm" float8, "hoursMin" float8,
      "hoursMax" float8, "payFloorPence" int, "availableFrom" date)
    where c.id = r.id`;
  await writePeople(
    tx,
    all.map(({ id, known, person }) => ({ candidateId: id, ...sealPerson(id, { ...known, ...person }) })),
  );
  await writeExpiries(tx, brokerageId, all);
}

type PersonColumns = { candidateId: string } & ReturnType<typeof sealPerson>;

async function writePeople(tx: Tx, people: readonly PersonColumns[]) {
  const at = now();
  await tx.$executeRaw`
    insert into candidate_person as p ("candidateId", sealed, "nameWords", "emailKey", "phoneKey", "nameKey", "keyedWith", "lastActiveAt")
    select "candidateId", sealed, "nameWords", "emailKey", "phoneKey", "nameKey", "keyedWith", ${at}
    from jsonb_to_recordset(${JSON.stringify(people)}::jsonb) as r ("candidateId" text, sealed text, "nameWords" text[],
      "emailKey" text, "phoneKey" text, "nameKey" text, "keyedWith" text)
    on conflict ("candidateId") do update set sealed = excluded.sealed, plain = null, "nameWords" = excluded."nameWords",
      "emailKey" = excluded."emailKey", "phoneKey" = excluded."phoneKey", "nameKey" = excluded."nameKey",
      "keyedWith" = excluded."keyedWith", "lastActiveAt" = excluded."lastActiveAt", "warnedAt" = null`;
}

/** Licences' expiries where the file has their column: those that it no longer names go, and the right to work's stays. */
async function writeExpiries(
  tx: Tx,
  brokerageId: string,
  all: readonly { id: string; expiries?: { what: string; expiresOn: string }[] }[],
) {
  const said = all.filter(({ expiries }) => expiries);
  if (said.length === 0) return;
  const rows = said.flatMap(({ id, expiries = [] }) => expiries.map((each) => ({ id, ...each })));
  await tx.$executeRaw`delete from candidate_expiry where "candidateId" = any (${said.map(({ id }) => id)}::text[])
    and what <> ${RIGHT_TO_WORK}`;
  await tx.$executeRaw`insert into candidate_expiry ("candidateId", "brokerageId", what, "expiresOn")
    select id, ${brokerageId}, what, "expiresOn"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (id text, what text, "expiresOn" date)`;
}
