import "~/platform/test/database";
import { beforeAll, describe, expect, test } from "vitest";
import { findTaxonomy } from "~/domain/taxonomy/find-taxonomy.server";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import {
  added,
  candidateWorld,
  drafted,
  pageGiven,
  rowOf,
  save,
  toldOf,
  trailOf,
  versionOf,
} from "../test/candidate-world";
import { findMeanwhile } from "./find-meanwhile.server";
import { findPages } from "./find-pages.server";
import { savePage } from "./save-page.server";

let world: Awaited<ReturnType<typeof candidateWorld>>;
let licence = "";
beforeAll(async () => {
  world = await candidateWorld();
  const { allSkills } = await findTaxonomy();
  licence = allSkills.find(({ kind }) => kind === "licence")?.id ?? "";
});

const expiriesOf = (candidateId: string) =>
  asActor(system("test"), (tx) =>
    tx.candidateExpiry.findMany({ where: { candidateId }, orderBy: { what: "asc" } }),
  );
const statusOf = async (id: string, page: string) => {
  const found = await findPages(world.broker, id);
  return found.ok ? found.value.tasks.find((task) => task.page === page)?.status : found.problem;
};

describe("saving a page", () => {
  test("keeps both halves apart, leaves a trace without a word of it, and tells matching", async () => {
    const { id } = await added(world.broker);
    const before = await toldOf(id);
    const saved = await save(world.colleague, id, "skills", { lines: "Cleaning\nzorbing\nflorbing" });
    expect(saved).toMatchObject({ ok: true, value: { draft: false } });
    const row = await rowOf(id);
    expect(row?.skills).toHaveLength(1);
    expect(row?.person).toMatchObject({ name: "Ada Example", otherSkills: ["zorbing", "florbing"] });
    expect(row).toMatchObject({ available: true, brokerId: world.broker.id });
    expect((await trailOf(id)).at(-1)).toBe("candidate.edited");
    expect(await toldOf(id)).toBe((before ?? 0) + 1);
    const trail = await asActor(system("test"), (tx) => tx.auditEntry.findMany({ where: { subject: id } }));
    expect(JSON.stringify(trail.map(({ detail }) => detail))).not.toMatch(/Ada|zorbing|ada@/);
  });

  test("asks nothing that it does not ask: what other pages hold stays", async () => {
    const { id } = await added(world.broker, { hoursFrom: "16", payFloor: "14.80" });
    await save(world.broker, id, "notes", { notes: "Prefers mornings" });
    await save(world.broker, id, "person", {
      reference: (await rowOf(id))?.reference,
      name: "Ada Other",
      place: "E17",
    });
    expect(await rowOf(id)).toMatchObject({
      hoursMin: 16,
      payFloorPence: 1480,
      outcode: "E17",
      person: { name: "Ada Other", email: null, notes: "Prefers mornings", otherSkills: ["zorbing"] },
    });
  });

  test("of two who save at once exactly one wins; the other is told who, sees both, and may save over it", async () => {
    const { id } = await added(world.broker);
    const version = await versionOf(id);
    const mine = pageGiven("hours", { maxKm: "12", hoursFrom: "20" });
    const theirs = pageGiven("hours", { maxKm: "3", hoursFrom: "16" });
    const results = await Promise.all([
      savePage(world.broker, id, version, mine),
      savePage(world.colleague, id, version, theirs),
    ]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.find(({ ok }) => !ok)).toMatchObject({ problem: "taken" });
    const [lost, winner] = results[0]?.ok ? [theirs, world.broker] : [mine, world.colleague];
    const meanwhile = await findMeanwhile(world.broker, id, version, lost);
    expect(meanwhile?.saves).toMatchObject([{ byName: winner.name, page: "Hours, pay and travel" }]);
    expect(meanwhile?.differences.map(({ field }) => field)).toEqual(["Hours", "Can travel"]);
    expect(await savePage(world.broker, id, meanwhile?.version ?? "", lost)).toMatchObject({ ok: true });
    expect(await findMeanwhile(world.neighbour, id, version, lost)).toBeNull();
  });

  test("a reference that another candidate has is refused beside it, and nothing is saved", async () => {
    const [one, two] = [await added(world.broker), await added(world.broker)];
    const typed = { reference: one.reference, name: "Changed", place: "E10" };
    const result = await save(world.broker, two.id, "person", typed);
    expect(result).toMatchObject({ ok: false, problem: "taken", field: "reference" });
    expect(await rowOf(two.id)).toMatchObject({ reference: two.reference, person: { name: "Ada Example" } });
  });

  test("is nobody else's to do, and a version that is none changes nothing", async () => {
    const { id } = await added(world.broker);
    const notes = pageGiven("notes", { notes: "Mine" });
    for (const actor of [world.neighbour, world.employer])
      expect(await savePage(actor, id, await versionOf(id), notes)).toMatchObject({ problem: "not-found" });
    expect(await savePage(world.broker, id, "not a moment", notes)).toMatchObject({ problem: "taken" });
    expect((await rowOf(id))?.person?.notes).toBeNull();
  });

  test("never writes over details that can't be opened", async () => {
    const { id } = await added(world.broker);
    await asActor(system("test"), (tx) =>
      tx.candidatePerson.update({ where: { candidateId: id }, data: { sealed: "broken" } }),
    );
    expect(await save(world.broker, id, "notes", { notes: "Over" })).toMatchObject({
      problem: "wrong-stage",
    });
  });

  test("of a draft leaves it a draft, and remembers that they are not looking", async () => {
    const { id } = await drafted(world.broker);
    await save(world.broker, id, "availability", { looking: "no" });
    expect(await rowOf(id)).toMatchObject({ available: false });
    const pages = await findPages(world.broker, id);
    expect(pages).toMatchObject({ value: { draft: true, record: { looking: false } } });
    expect(await statusOf(id, "availability")).toBe("done");
    expect(await statusOf(id, "work")).toBe("not-started");
    expect(await statusOf(id, "notes")).toBe("optional");
  });
});

describe("days on which things run out", () => {
  const past = { day: "1", month: "2", year: "2020" };
  const toCome = { day: "1", month: "2", year: "2099" };

  test("a licence that has run out counts no more, and stays in sight with its day until it is renewed or taken away", async () => {
    const { id } = await added(world.broker);
    await save(world.broker, id, "certificates", { chosen: [licence] });
    await save(world.broker, id, "expiry", { days: { [licence]: past } });
    expect((await rowOf(id))?.licences).toEqual([]);
    expect(await statusOf(id, "expiry")).toBe("needs-a-change");
    await save(world.broker, id, "expiry", { days: { [licence]: toCome } });
    expect((await rowOf(id))?.licences).toEqual([licence]);
    expect(await statusOf(id, "expiry")).toBe("done");
    await save(world.broker, id, "certificates", { chosen: [] });
    expect(await expiriesOf(id)).toEqual([]);
    expect(await statusOf(id, "expiry")).toBeUndefined();
  });

  test("a right to work has a kind, sealed, and a day; it is no licence", async () => {
    const { id } = await added(world.broker);
    await save(world.broker, id, "right-to-work", { rightToWork: "limited", until: past });
    expect(await expiriesOf(id)).toMatchObject([
      { what: "right-to-work", brokerageId: (await rowOf(id))?.brokerageId },
    ]);
    expect((await rowOf(id))?.person?.rightToWork).toBe("limited");
    expect(await statusOf(id, "right-to-work")).toBe("needs-a-change");
    await save(world.broker, id, "right-to-work", { rightToWork: "unlimited", until: past });
    expect(await expiriesOf(id)).toEqual([]);
  });
});
