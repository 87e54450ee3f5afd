import type { Tx } from "~/platform/actor.server";
import { dateToDay } from "~/platform/clock";
import { openPerson } from "../candidates/person/sealed-person.server";
import type { Halves } from "./candidate-halves";

/** A row to be written: by its reference, or over somebody known by another one. */
export type Wanted = { reference: string; halves: Halves; over?: string };

/** What is among the expiries and no licence. A file says nothing of it. */
export const RIGHT_TO_WORK = "right-to-work";

/** The column of a file that each field of a record comes from. */
const columnOf: Record<string, string> = {
  latitude: "outcode",
  longitude: "outcode",
  maxKm: "max_km",
  hoursMin: "hours",
  hoursMax: "hours",
  payFloorPence: "min_pay",
  availableFrom: "available_from",
  otherSkills: "skills",
  dateOfBirth: "date_of_birth",
  expiries: "licence_expiry",
};

/**
 * Each row beside whoever it is about: who they are and what is known of them (undefined for somebody new), and which
 * columns say something else than what is kept. Whoever calls it leaves a trace: personal details are opened.
 */
export async function compareCandidates(tx: Tx, brokerageId: string, wanted: readonly Wanted[]) {
  const references = wanted.flatMap(({ reference, over }) => (over ? [] : [reference]));
  const ids = wanted.flatMap(({ over }) => over ?? []);
  const include = {
    person: { select: { candidateId: true, sealed: true, plain: true } },
    expiries: { where: { NOT: { what: RIGHT_TO_WORK } }, select: { what: true, expiresOn: true } },
  };
  const kept = await tx.candidate.findMany({
    where: { brokerageId, OR: [{ reference: { in: references } }, { id: { in: ids } }] },
    include,
  });
  const byReference = new Map(kept.map((each) => [each.reference, each]));
  const byId = new Map(kept.map((each) => [each.id, each]));
  return wanted.map((each) => {
    const before = each.over ? byId.get(each.over) : byReference.get(each.reference);
    if (!before) return { wanted: each, before, changed: [] };
    const known = openPerson(before.person);
    const { facts, person, expiries: runs } = each.halves;
    const changed = [
      ...different(before, facts),
      ...different(known ?? {}, person),
      ...(runs ? different({ expiries: inOrder(before.expiries) }, { expiries: inOrder(runs) }) : []),
    ];
    return { wanted: each, before: { id: before.id, known }, changed: [...new Set(changed)] };
  });
}

export type Compared = Awaited<ReturnType<typeof compareCandidates>>[number];

const inOrder = (expiries: readonly { what: string; expiresOn: Date | string }[]) =>
  expiries
    .map(
      ({ what, expiresOn }) => `${what} ${typeof expiresOn === "string" ? expiresOn : dateToDay(expiresOn)}`,
    )
    .sort();

const plain = (value: unknown) => JSON.stringify((value instanceof Date ? dateToDay(value) : value) ?? null);

/** The columns of the fields of `wanted` that stand otherwise in `kept`. */
const different = (kept: object, wanted: object): string[] =>
  Object.entries(wanted)
    .filter(([field, value]) => plain((kept as Record<string, unknown>)[field]) !== plain(value))
    .map(([field]) => columnOf[field] ?? field);
