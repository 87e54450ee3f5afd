import "~/platform/test/database";
import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { type PersonActor, system } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { candidateOf } from "~prisma/factories/candidate";
import { anEmployer } from "~prisma/factories/employer";
import { draftOffer } from "~prisma/factories/offer";
import { memberOf, organisation } from "~prisma/factories/organisation";
import { aSite } from "~prisma/factories/site";
import { liveVacancy } from "~prisma/factories/vacancy";
import { Prisma } from "~prisma/generated/client";
import { findMerging } from "./find-merging.server";
import { mergeEmployers } from "./merge-employers.server";
import { tellEmployersMerged } from "./tell-employers-merged.server";
import { everythingMoving } from "./what-moves";

let operator: PersonActor;

beforeAll(async () => {
  operator = await memberOf(await organisation("operator"));
});

const seen = <T>(read: (tx: Tx) => Promise<T>) => asActor(system("test"), read);
const record = (id: string) => seen((tx) => tx.organisation.findUniqueOrThrow({ where: { id } }));

/** Columns that name an organisation which is no employer, or that stay with the record as its own history. */
const staying = [
  "candidate.brokerageId",
  "referral.brokerageId",
  "approach.partnerId",
  "organisation.leadBrokerageId",
  "equality_answers.brokerageId",
  "dismissal.brokerageId",
  "saved_vacancy.brokerageId",
  "suggestion.brokerageId",
  "candidate_expiry.brokerageId",
  "candidate_upload.brokerageId",
  "cover.brokerageId",
  "cv_reading.brokerageId",
  "identity_claim.brokerageId",
  "rights_request.brokerageId",
  "retention_rule.brokerageId",
  "standing_move.organisationId",
  "audit_entry.organisationId",
];

/** Every column that refers to an organisation, by its foreign key or by its name, as the database itself has it. */
const referring = () =>
  seen(
    (tx) =>
      tx.$queryRaw<{ table: string; column: string }[]>`
      select c.relname as "table", a.attname as "column"
      from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
      where n.nspname = 'public' and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped and (
        a.attname ~ '^(organisation|employer|brokerage|partner|leadBrokerage|mergedInto)Id$'
        or exists (select 1 from pg_constraint f where f.conrelid = c.oid and f.contype = 'f'
          and f.confrelid = 'organisation'::regclass and f.conkey = array[a.attnum]))
      order by 1, 2`,
  );

const count = (table: string, column: string, ids: string[]) =>
  seen(async (tx) => {
    const [row] = await tx.$queryRaw<{ count: number }[]>`
      select count(*)::int from ${Prisma.raw(`"${table}"`)} where ${Prisma.raw(`"${column}"`)} = any (${ids}::text[])`;
    return row?.count ?? 0;
  });

/** An employer with one of everything that an employer can have. */
async function busyEmployer(name: string) {
  const { employer, site, actor } = await anEmployer({ checked: true, name });
  const brokerage = await organisation("brokerage");
  const organisationId = employer.id;
  const vacancy = await liveVacancy(organisationId, { employerReference: "CHEF-1" });
  const candidate = await candidateOf(brokerage.id);
  const offer = await draftOffer(site);
  await seen(async (tx) => {
    const referral = await tx.referral.create({
      data: {
        vacancyId: vacancy.id,
        candidateId: candidate.id,
        brokerageId: brokerage.id,
        employerId: organisationId,
        brokerName: "Sam",
        stage: "referred",
      },
    });
    await tx.consentReceipt.create({
      data: {
        referralId: referral.id,
        vacancyId: vacancy.id,
        employerId: organisationId,
        fields: ["name"],
        plain: { firstName: "Dee" },
        words: "Yes",
        givenAt: now(),
        until: new Date(now().getTime() + 86_400_000),
      },
    });
    await tx.vacancyPlace.create({ data: { vacancyId: vacancy.id, siteId: site.id, places: 2 } });
    const by = { organisationId, createdByName: "Ruth" };
    await tx.apiKey.create({ data: { ...by, name: "Key", digest: randomUUID(), prefix: "fd" } });
    await tx.employerAsk.create({ data: by });
    await tx.vacancyUpload.create({ data: { ...by, fileName: "a.csv", content: "" } });
    await tx.practiceReview.create({ data: { organisationId, answers: {}, byName: "Ruth" } });
    await tx.commitment.create({
      data: { organisationId, kind: "living-wage", evidence: `Evidence of ${name}`, byName: "Ruth" },
    });
    await tx.invitation.create({
      data: {
        organisationId,
        email: "ann@example.org",
        role: "viewer",
        tokenDigest: randomUUID(),
        invitedByName: "Ruth",
        expiresAt: now(),
      },
    });
    await tx.contactCharter.create({ data: { organisationId, monthlyCap: 2, byName: "Ruth" } });
    await tx.employerNudge.create({ data: { employerId: organisationId, kind: "referral", subject: "x" } });
    const asking = { personId: operator.id, personName: "Ann", email: "ann@example.org" };
    await tx.joinRequest.create({ data: { organisationId, ...asking } });
    await tx.standingMove.create({
      data: { organisationId, to: "waiting", side: "employer", byName: "Ruth" },
    });
    await tx.approach.create({
      data: {
        employerId: organisationId,
        partnerId: brokerage.id,
        personName: "Jo",
        why: "x",
        outcome: "cancelled",
      },
    });
    const before = await tx.organisation.create({
      data: {
        kind: "employer",
        name: "Before",
        nameKey: "before",
        standing: "merged",
        mergedIntoId: organisationId,
      },
    });
    return before;
  });
  return { employer, site, actor, vacancy, offer };
}

describe("merging two employers", () => {
  it("knows every column that refers to an organisation", async () => {
    const known = [...staying, ...everythingMoving.map(({ table, column }) => `${table}.${column}`)];
    expect((await referring()).map(({ table, column }) => `${table}.${column}`).sort()).toEqual(known.sort());
  });

  it("moves every row, loses none, and joins only what is the same", async () => {
    const from = await busyEmployer("Lea Catering");
    const into = await busyEmployer("Lea Canteen");
    await aSite(from.employer, { name: "Same place", postcode: "E10 7LU" });
    const same = await aSite(into.employer, { name: "Same place", postcode: "E10 7LU", closedAt: now() });
    await aSite(from.employer, { name: "Kitchen", postcode: "E8 3PH" });
    await aSite(into.employer, { name: "Kitchen", postcode: "E10 7LU" });
    // The vacancy's own site has one name and postcode at both, and somebody works for both.
    await seen((tx) =>
      tx.membership.create({
        data: { personId: from.actor.id, organisationId: into.employer.id, role: "viewer" },
      }),
    );
    const ids = [from.employer.id, into.employer.id];
    const before = new Map<string, number>();
    for (const { table, column } of everythingMoving)
      before.set(`${table}.${column}`, await count(table, column, ids));
    expect([...before.values()].every((rows) => rows > 0)).toBe(true);

    const shown = await findMerging(operator, { fromId: from.employer.id, intoId: into.employer.id });
    expect(shown).toMatchObject({
      value: { joined: { people: 1, sites: 2, commitments: 1, references: 1 } },
    });
    expect(await mergeEmployers(operator, { fromId: ids[0] ?? "", intoId: ids[1] ?? "" })).toMatchObject({
      ok: true,
    });

    const joined: Record<string, number> = {
      "membership.organisationId": 1,
      "join_request.organisationId": 1,
      "site.organisationId": 2,
      "commitment.organisationId": 1,
      "contact_charter.organisationId": 1,
      // The record itself is merged into the other now.
      "organisation.mergedIntoId": -1,
    };
    for (const { table, column } of everythingMoving) {
      const key = `${table}.${column}`;
      expect(await count(table, column, [from.employer.id]), key).toBe(0);
      expect(await count(table, column, [into.employer.id]), key).toBe(
        (before.get(key) ?? 0) - (joined[key] ?? 0),
      );
    }
    expect(await count("standing_move", "organisationId", [from.employer.id])).toBe(2);
    expect(await record(from.employer.id)).toMatchObject({
      standing: "merged",
      mergedIntoId: into.employer.id,
      companiesHouseNumber: null,
    });
    const sites = await seen((tx) => tx.site.findMany({ where: { organisationId: into.employer.id } }));
    expect(sites.map(({ name }) => name)).toEqual(expect.arrayContaining(["Kitchen", "Kitchen (E8 3PH)"]));
    expect(sites.find(({ id }) => id === same.id)?.closedAt).toBeNull();
    const role = await seen((tx) =>
      tx.membership.findFirst({ where: { personId: from.actor.id, organisationId: into.employer.id } }),
    );
    expect(role?.role).toBe("administrator");
    const commitment = await seen((tx) =>
      tx.commitment.findFirstOrThrow({ where: { organisationId: into.employer.id } }),
    );
    expect(`${commitment.evidence} ${commitment.note}`).toMatch(/Lea Canteen.*Lea Catering/s);
    const references = await seen((tx) =>
      tx.vacancy.findMany({ where: { organisationId: into.employer.id }, orderBy: { number: "asc" } }),
    );
    expect(references.map(({ employerReference }) => employerReference).sort()).toEqual([
      "CHEF-1",
      `CHEF-1 (FD-${from.vacancy.number})`,
    ]);
  });

  it("moves a number that the other has not, and asks which of two is right", async () => {
    const number = (companiesHouseNumber: string | null) =>
      organisation("employer", { companiesHouseNumber });
    const [one, other] = [await number("01234567"), await number(null)];
    expect(await mergeEmployers(operator, { fromId: one.id, intoId: other.id })).toMatchObject({ ok: true });
    expect(await record(other.id)).toMatchObject({ companiesHouseNumber: "01234567" });
    const third = await number("07654321");
    const pair = { fromId: third.id, intoId: other.id };
    expect(await mergeEmployers(operator, pair)).toMatchObject({ problem: "invalid", field: "number" });
    expect(await mergeEmployers(operator, { ...pair, number: "99999999" })).toMatchObject({
      problem: "invalid",
    });
    expect(await mergeEmployers(operator, { ...pair, number: "07654321" })).toMatchObject({ ok: true });
    expect(await record(other.id)).toMatchObject({ companiesHouseNumber: "07654321" });
    expect(await record(third.id)).toMatchObject({ companiesHouseNumber: null });
  });

  it("happens once of two at once, whichever way round", async () => {
    const [one, other] = [await organisation("employer"), await organisation("employer")];
    const both = await Promise.all([
      mergeEmployers(operator, { fromId: one.id, intoId: other.id }),
      mergeEmployers(operator, { fromId: other.id, intoId: one.id }),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ message: expect.stringContaining("merged already") });
  });

  it("is nobody's but an operator's, and never into itself", async () => {
    const { employer, actor } = await anEmployer();
    const other = await organisation("employer");
    const broker = await memberOf(await organisation("brokerage"));
    for (const somebody of [actor, broker])
      expect(await mergeEmployers(somebody, { fromId: employer.id, intoId: other.id })).toMatchObject({
        problem: "not-found",
      });
    expect(await mergeEmployers(operator, { fromId: other.id, intoId: other.id })).toMatchObject({
      problem: "not-found",
    });
    expect(await record(employer.id)).toMatchObject({ standing: "waiting" });
  });

  it("writes once to the administrators of both, and sends stragglers after", async () => {
    const [from, into] = [await anEmployer({ name: "Old name" }), await anEmployer({ name: "New name" })];
    await mergeEmployers(operator, { fromId: from.employer.id, intoId: into.employer.id });
    const late = await liveVacancy(from.employer.id);
    for (const _ of [1, 2]) await tellEmployersMerged(from.employer.id, into.employer.id);
    for (const { email } of [from.actor, into.actor])
      expect(await seen((tx) => tx.letter.count({ where: { to: email, name: "employers-merged" } }))).toBe(1);
    expect(await seen((tx) => tx.vacancy.findUnique({ where: { id: late.id } }))).toMatchObject({
      organisationId: into.employer.id,
    });
  });
});
