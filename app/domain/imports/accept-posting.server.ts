import { createHash } from "node:crypto";
import type { SystemActor } from "~/platform/actor";
import type { Tx } from "~/platform/actor.server";
import { dayToDate, now } from "~/platform/clock";
import type { Prisma } from "~prisma/generated/client";
import { record } from "../audit/record.server";
import { nameKey } from "../organisations/name-key";
import { survivorOf } from "../organisations/survivor.server";
import { holdStanding } from "../organisations/verification/hold-standing.server";
import { locateAddress } from "../places/locate-address";
import type { LoadedTaxonomy } from "../taxonomy/find-taxonomy.server";
import type { ParsedPosting } from "../vacancies/job-posting-shape";
import { hourlyPence } from "../vacancies/pay";
import type { Accepted } from "./import-run.server";
import { asksOf } from "./posting-asks";

const SOURCE = "jobposting";

export type PostingOptions = {
  /** Makes every posting live until this day, whatever it says: `2026-12-31`. */
  liveUntil: string | null;
  today: string;
};

/** Employers and sites found or made so far, so that each is asked for once a run. */
export type Known = { employers: Map<string, string>; sites: Map<string, string> };

async function employerId(tx: Tx, known: Known, { employerName, industry }: ParsedPosting) {
  const key = nameKey(employerName);
  const met = known.employers.get(key);
  if (met) return met;
  // One that nobody has checked may be anybody who typed this name; its people must not come by another's vacancies.
  const kept = await tx.organisation.findFirst({
    where: { kind: "employer", nameKey: key, verifiedAt: { not: null } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { id: true },
  });
  // A record that was joined with another goes on there.
  const { id } =
    (kept && (await survivorOf(tx, kept.id))) ??
    (await tx.organisation.create({
      data: {
        kind: "employer",
        name: employerName,
        nameKey: key,
        sector: industry && /health/i.test(industry) ? "health" : null,
        source: SOURCE,
        verifiedAt: now(),
        standing: "verified",
      },
      select: { id: true },
    }));
  known.employers.set(key, id);
  return id;
}

async function siteId(tx: Tx, known: Known, organisationId: string, posting: ParsedPosting) {
  const located = locateAddress(posting);
  const place = located.ok ? located.place : null;
  const name = posting.locality ?? place?.postcode ?? place?.outcode ?? "Address not given";
  const full = place?.postcode && posting.locality ? `${posting.locality} (${place.postcode})` : name;
  const key = `${organisationId} ${full}`;
  const met = known.sites.get(key);
  if (met) return met;
  const { id } = await tx.site.upsert({
    where: { organisationId_name: { organisationId, name: full } },
    update: {},
    create: {
      organisationId,
      name: full,
      postcode: place?.postcode ?? posting.postcode,
      outcode: place?.outcode ?? posting.outcode,
      latitude: place?.latitude ?? null,
      longitude: place?.longitude ?? null,
      boroughCode: place?.boroughCode ?? null,
      hubSlug: place?.hub ?? null,
    },
    select: { id: true },
  });
  known.sites.set(key, id);
  return id;
}

const day = (said: string | null) => (said ? dayToDate(said) : null);

/** A posting without a closing date is taken as open for eight weeks from its posting. */
const OPEN_WITHOUT_CLOSING = 56;

function stageOf({ closesOn, postedOn }: ParsedPosting, { liveUntil, today }: PostingOptions) {
  const opened = postedOn ?? today;
  if (liveUntil) return { stage: "live" as const, closesOn: day(liveUntil), liveAt: now(), endedAt: null };
  const fallback = new Date(dayToDate(opened).getTime() + OPEN_WITHOUT_CLOSING * 86_400_000);
  const last = day(closesOn) ?? fallback;
  const expired = last < dayToDate(today);
  return expired
    ? { stage: "expired" as const, closesOn: last, liveAt: dayToDate(opened), endedAt: last }
    : { stage: "live" as const, closesOn: last, liveAt: dayToDate(opened), endedAt: null };
}

/** What would be live of a suspended employer is held, as everything else of it. */
async function heldIfSuspended<S extends { stage: "live" | "expired" }>(
  tx: Tx,
  organisationId: string,
  stage: S,
) {
  const suspended =
    stage.stage === "live" && (await holdStanding(tx, organisationId))?.standing === "suspended";
  return suspended ? { ...stage, stage: "held" as const } : stage;
}

function payOf({ pay, payText, hours }: ParsedPosting) {
  const hourly = pay ? hourlyPence(pay, hours?.max ?? null) : null;
  return {
    payUnit: pay && pay.kind !== "as-given" ? pay.unit : null,
    payMinPence: pay && pay.kind !== "as-given" ? pay.min : null,
    payMaxPence: pay && pay.kind !== "as-given" ? pay.max : null,
    payText: payText ?? (pay?.kind === "as-given" ? pay.text : null),
    payHourlyMinPence: hourly?.min ?? null,
    payHourlyMaxPence: hourly?.max ?? null,
  };
}

const postingDigest = (posting: ParsedPosting, { liveUntil }: PostingOptions, taxonomyVersion: string) =>
  createHash("sha256")
    .update(JSON.stringify([posting, liveUntil, taxonomyVersion]))
    .digest("hex");

/** Writes one posting as a vacancy, if it is new or says something new. */
export async function acceptPosting(
  tx: Tx,
  actor: SystemActor,
  posting: ParsedPosting,
  { options, taxonomy, known }: { options: PostingOptions; taxonomy: LoadedTaxonomy; known: Known },
): Promise<Accepted> {
  const sourceReference = posting.identifier;
  const where = { source_sourceReference: { source: SOURCE, sourceReference } };
  const before = await tx.vacancy.findUnique({ where, select: { id: true, sourceDigest: true } });
  const sourceDigest = postingDigest(posting, options, taxonomy.version);
  if (before?.sourceDigest === sourceDigest) return { outcome: "unchanged" };
  const organisationId = await employerId(tx, known, posting);
  const data = {
    organisationId,
    siteId: await siteId(tx, known, organisationId, posting),
    type: posting.type,
    title: posting.title,
    description: posting.description,
    ...asksOf(posting, taxonomy),
    places: posting.places,
    ...payOf(posting),
    hoursMin: posting.hours?.min ?? null,
    hoursMax: posting.hours?.max ?? null,
    flexibleHours: posting.flexible,
    startsOn: day(posting.startsOn),
    postedOn: day(posting.postedOn),
    ...(await heldIfSuspended(tx, organisationId, stageOf(posting, options))),
    sourceDigest,
  } satisfies Prisma.VacancyUncheckedUpdateInput;
  const { id } = await tx.vacancy.upsert({
    where,
    update: data,
    create: { ...data, source: SOURCE, sourceReference },
    select: { id: true },
  });
  await record(tx, actor, before ? "vacancy.reimported" : "vacancy.imported", id, { organisationId });
  return { outcome: before ? "changed" : "created" };
}
