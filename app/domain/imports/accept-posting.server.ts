import { createHash } from "node:crypto";
import type { SystemActor } from "~/platform/actor";
import type { Tx } from "~/platform/actor.server";
import type { Prisma } from "~prisma/generated/client";
import { recordEach } from "../audit/record.server";
import { holdStanding } from "../organisations/verification/hold-standing.server";
import type { LoadedTaxonomy } from "../taxonomy/find-taxonomy.server";
import type { ParsedPosting } from "../vacancies/job-posting-shape";
import { asksOf } from "./posting-asks";
import { employerIds, type Known, SOURCE, siteIds } from "./posting-employer.server";
import { day, type PostingOptions, payOf, stageOf } from "./posting-terms";

type Knowing = { options: PostingOptions; taxonomy: LoadedTaxonomy; known: Known };

const postingDigest = (posting: ParsedPosting, { options, taxonomy }: Knowing) =>
  createHash("sha256")
    .update(JSON.stringify([posting, options.liveUntil, taxonomy.version]))
    .digest("hex");

type Place = { organisationId: string; siteId: string };
/** A posting as a vacancy's columns. */
type Written = ReturnType<typeof written>;

const written = (posting: ParsedPosting, place: Place, knowing: Knowing) =>
  ({
    ...place,
    type: posting.type,
    title: posting.title,
    description: posting.description,
    ...asksOf(posting, knowing.taxonomy),
    places: posting.places,
    ...payOf(posting),
    hoursMin: posting.hours?.min ?? null,
    hoursMax: posting.hours?.max ?? null,
    flexibleHours: posting.flexible,
    startsOn: day(posting.startsOn),
    postedOn: day(posting.postedOn),
    ...stageOf(posting, knowing.options),
    sourceDigest: postingDigest(posting, knowing),
    sourceReference: posting.identifier,
  }) satisfies Prisma.VacancyUncheckedUpdateInput;

/** What would be live of a suspended employer is held, as everything else of it. */
async function heldIfSuspended(tx: Tx, rows: readonly Written[]) {
  const standings = new Map<string, string | undefined>();
  for (const { organisationId, stage } of rows)
    if (stage === "live" && !standings.has(organisationId))
      standings.set(organisationId, (await holdStanding(tx, organisationId))?.standing);
  return rows.map((row) =>
    row.stage === "live" && standings.get(row.organisationId) === "suspended"
      ? { ...row, stage: "held" as const }
      : row,
  );
}

type Outcome = "created" | "changed" | "unchanged";

/**
 * Writes postings as vacancies, those that are new or say something new.
 * @param postings each identifier once
 * @returns what became of each, by its identifier
 */
export async function acceptPostings(
  tx: Tx,
  actor: SystemActor,
  postings: readonly ParsedPosting[],
  knowing: Knowing,
): Promise<Map<string, Outcome>> {
  const before = await tx.vacancy.findMany({
    where: { source: SOURCE, sourceReference: { in: postings.map(({ identifier }) => identifier) } },
    select: { sourceReference: true, sourceDigest: true },
  });
  const digests = new Map(before.map((row) => [row.sourceReference, row.sourceDigest]));
  const said = postings.filter((each) => digests.get(each.identifier) !== postingDigest(each, knowing));
  const employers = await employerIds(tx, knowing.known, said);
  const sites = await siteIds(tx, knowing.known, said, employers);
  const rows = await heldIfSuspended(
    tx,
    said.map((posting, at) => {
      const place = { organisationId: employers[at] ?? "", siteId: sites[at] ?? "" };
      return written(posting, place, knowing);
    }),
  );
  const fresh = rows.filter(({ sourceReference }) => !digests.has(sourceReference));
  const made = await tx.vacancy.createManyAndReturn({
    data: fresh.map((row) => ({ ...row, source: SOURCE })),
    skipDuplicates: true, // another file's import may add one of them at the same moment
    select: { id: true, organisationId: true, sourceReference: true },
  });
  const created = new Set(made.map(({ sourceReference }) => sourceReference));
  const changed: typeof made = [];
  for (const { sourceReference, ...data } of rows.filter((row) => !created.has(row.sourceReference))) {
    const where = { source_sourceReference: { source: SOURCE, sourceReference } };
    const { id } = await tx.vacancy.update({ where, data, select: { id: true } });
    changed.push({ id, organisationId: data.organisationId, sourceReference });
  }
  const anew = new Set(changed.map(({ sourceReference }) => sourceReference));
  await recordOf(tx, actor, "vacancy.imported", made);
  await recordOf(tx, actor, "vacancy.reimported", changed);
  return new Map(
    postings.map(({ identifier }) => [
      identifier,
      created.has(identifier) ? "created" : anew.has(identifier) ? "changed" : "unchanged",
    ]),
  );
}

/** Leaves an entry for each vacancy in its employer's trail. */
async function recordOf(
  tx: Tx,
  actor: SystemActor,
  action: string,
  vacancies: readonly { id: string; organisationId: string }[],
) {
  for (const organisationId of new Set(vacancies.map((each) => each.organisationId))) {
    const own = vacancies.filter((each) => each.organisationId === organisationId).map(({ id }) => id);
    await recordEach(tx, actor, action, own, { organisationId });
  }
}
