import "~/platform/test/database";
import { beforeAll, describe, expect, it } from "vitest";
import { replaceTaxonomy } from "~/domain/taxonomy/load-taxonomy.server";
import type { Occupation, Skill, SkillKind } from "~/domain/taxonomy/terms";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { candidateRow, someoneOf, vacancyRow } from "../example-rows";
import { postgresqlCandidates } from "../postgresql/candidates.server";
import { aCandidate, aVacancy } from "../score/example-facts";
import { reasons } from "../score/explain";
import { countSuitable } from "./count-suitable.server";
import { findMatches } from "./find-matches.server";

const tester = system("matching test");
const broker = someoneOf("brokerage", "brokerage-1");
const neighbour = someoneOf("brokerage", "brokerage-2");

const skill = (id: string, label: string, kind: SkillKind = "skill"): Skill => ({
  id,
  label,
  kind,
  altLabels: [],
  escoUri: null,
});
const occupation = (id: string, label: string, soc: string): Occupation => ({
  id,
  label,
  soc,
  isco: null,
  altLabels: [],
  escoUri: null,
  board: null,
  sector: "hospitality",
});
const skills = [...aVacancy().essentialSkills, ...aVacancy().desirableSkills].map((id) =>
  skill(id, id.replaceAll("-", " ")),
);

const people = [
  aCandidate({ id: "all-round" }),
  aCandidate({ id: "one-short", qualifications: [], occupations: ["porter"] }),
  aCandidate({ id: "with-licence", licences: ["sia-licence"], skills: ["teamwork"], qualifications: [] }),
  aCandidate({ id: "far-away", latitude: 51.4, longitude: 0.2 }),
  aCandidate({ id: "in-work" }),
  aCandidate({ id: "next-door", brokerageId: "brokerage-2" }),
];

beforeAll(async () => {
  await replaceTaxonomy(
    {
      occupations: [
        occupation("kitchen-assistant", "Kitchen assistant", "9263"),
        occupation("porter", "Kitchen porter", "9263"),
      ],
      skills: [
        ...skills,
        skill("food-hygiene-level-2", "Food hygiene level 2", "qualification"),
        skill("sia-licence", "SIA licence", "licence"),
      ],
      occupationSkills: [],
    },
    "a test",
  );
  await asActor(tester, async (tx) => {
    const organisation = (id: string, kind: "brokerage" | "employer") =>
      tx.organisation.create({ data: { id, kind, name: id, nameKey: id } });
    await organisation("brokerage-1", "brokerage");
    await organisation("brokerage-2", "brokerage");
    await organisation("employer-1", "employer");
    const { latitude, longitude } = aVacancy();
    const site = { id: "site-1", organisationId: "employer-1", name: "Leyton", latitude, longitude };
    await tx.site.create({ data: site });
    await tx.candidate.createMany({
      data: people.map((facts) => ({ ...candidateRow(facts), available: facts.id !== "in-work" })),
    });
    const nothing = { essentialSkills: [], desirableSkills: [], qualifications: [], occupationId: null };
    await tx.vacancy.createMany({
      data: [
        aVacancy({ id: "kitchen" }),
        aVacancy({ id: "guarded", licences: ["sia-licence"] }),
        aVacancy({ id: "silent", ...nothing }),
      ]
        .map((facts) => vacancyRow(facts, "employer-1", "site-1"))
        .concat({ ...vacancyRow(aVacancy({ id: "draft" }), "employer-1", "site-1"), stage: "draft" }),
    });
  });
});

const matches = async (actor: Parameters<typeof findMatches>[0], vacancy: string, limit = 10) => {
  const found = await findMatches(actor, vacancy, { limit, engine: postgresqlCandidates(actor) });
  if (!found) throw new Error(`No vacancy ${vacancy}`);
  return found;
};
const names = (list: readonly { reference: string }[]) => list.map(({ reference }) => reference);

describe("the matches of a vacancy", () => {
  it("are the broker's own available candidates within reach, the best first, each with reasons", async () => {
    const { candidates, stopped } = await matches(broker, "kitchen");
    expect(names(candidates)).toEqual(["all-round", "one-short", "with-licence"]);
    expect(stopped).toEqual([]);
    const [best, second] = candidates;
    expect(best).toMatchObject({ outcode: "E17", occupations: ["kitchen assistant"], match: { score: 100 } });
    expect(second && reasons(second.match)).toEqual([
      "Has 4 of 5 essential skills; missing: food hygiene level 2.",
      "Has 2 of 2 wanted skills.",
      "Related work: kitchen porter, the same kind of work as kitchen assistant.",
      expect.stringMatching(/^2\.5 km away/),
      expect.stringMatching(/^Wants 35 hours; you offer 35\./),
    ]);
  });

  it("never include another brokerage's candidates", async () => {
    expect(names((await matches(neighbour, "kitchen")).candidates)).toEqual(["next-door"]);
    const both = someoneOf("brokerage", "brokerage-1", "brokerage-2");
    expect(names((await matches(both, "kitchen")).candidates)).toContain("next-door");
  });

  it("never include them even where an engine finds them", async () => {
    const engine = { ...postgresqlCandidates(broker), retrieve: async () => people.map(({ id }) => id) };
    const found = await findMatches(broker, "kitchen", { limit: 10, engine });
    const shown = names(found?.candidates ?? []);
    expect(shown).toContain("all-round");
    expect(shown).not.toContain("next-door");
    expect(shown).not.toContain("in-work");
  });

  it("are nobody's for somebody of no brokerage, and everybody for a command", async () => {
    expect(await matches(someoneOf("employer", "employer-1"), "kitchen")).toMatchObject({
      candidates: [],
      suitable: 0,
    });
    expect(names((await matches(tester, "kitchen")).candidates)).toHaveLength(4);
  });

  it("set those apart who lack a licence", async () => {
    const { candidates, stopped } = await matches(broker, "guarded");
    expect(names(candidates)).toEqual(["with-licence"]);
    expect(names(stopped)).toEqual(["all-round", "one-short"]);
    expect(stopped[0]?.match.stops[0]?.sentence).toBe("Needs an SIA licence; none is recorded for them.");
  });

  it("are nobody where the vacancy names no skill and no occupation", async () => {
    expect(await matches(broker, "silent")).toEqual({ candidates: [], stopped: [], suitable: 0 });
  });

  it("are no more than asked for, and undefined for a vacancy that is not there or not theirs to read", async () => {
    expect(names((await matches(broker, "kitchen", 1)).candidates)).toEqual(["all-round"]);
    expect(
      await findMatches(broker, "draft", { limit: 5, engine: postgresqlCandidates(broker) }),
    ).toBeUndefined();
    expect(
      await findMatches(broker, "gone", { limit: 5, engine: postgresqlCandidates(broker) }),
    ).toBeUndefined();
  });
});

describe("the number who suit", () => {
  it("counts scores of 60 and more without a stop, for each vacancy that is there", async () => {
    const { suitable, candidates } = await matches(broker, "kitchen");
    expect(suitable).toBe(candidates.filter(({ match }) => match.score >= 60).length);
    expect(suitable).toBe(2);
    const counts = await countSuitable(
      broker,
      ["kitchen", "guarded", "silent", "draft", "gone"],
      postgresqlCandidates(broker),
    );
    expect(Object.fromEntries(counts)).toEqual({ kitchen: 2, guarded: 1, silent: 0 });
  });
});
