import { describe, expect, it } from "vitest";
import { prepareTaxonomy } from "~/domain/taxonomy/find-taxonomy.server";
import { longestText } from "~/domain/taxonomy/longest-text";
import { ourTaxonomy } from "~/domain/taxonomy/ours/taxonomy";
import { CandidateForm } from "./forms";
import { halvesOf } from "./halves";
import { suggestForCandidate, tickedIds, tickOf } from "./told";

const knows = prepareTaxonomy(ourTaxonomy, "test");
const filled = { reference: "WF-1", name: "Ola Test", place: "E10", maxKm: "8" };
const issues = (given: object) =>
  CandidateForm.safeParse({ ...filled, ...given }).error?.issues.map(({ path, message }) => [
    path[0],
    message,
  ]) ?? [];

describe("what somebody's words suggest for their form", () => {
  it("is what the form does not list yet, however it is listed", () => {
    const written = {
      told: "Washing up, food prep and first aid. I was a waiter.",
      skills: "preparing food",
      certificates: "1st aid\nfirst aider",
    };
    expect(suggestForCandidate(written, knows).map(tickOf)).toEqual([
      "occupation:waiter",
      "skill:dish-washing",
    ]);
  });

  it("is nothing where nothing is told", () => {
    expect(suggestForCandidate({}, knows)).toEqual([]);
  });
});

describe("what was ticked", () => {
  it("joins the record beside what was typed, by its kind, each once", () => {
    const ticked = [
      "occupation:waiter",
      "skill:dish-washing",
      "licence:sia-licence",
      "qualification:food-safety",
    ];
    const given = CandidateForm.parse({ ...filled, occupations: "Waiter", skills: "juggling", ticked });
    const { facts, person } = halvesOf(given, knows);
    expect(facts).toMatchObject({
      occupations: ["waiter"],
      skills: ["dish-washing"],
      licences: ["sia-licence"],
      qualifications: ["food-safety"],
    });
    expect(person.otherSkills).toEqual(["juggling"]);
  });

  it("counts for nothing where it is no id of ours", () => {
    const ids = tickedIds(
      ["skill:none", "occupation:dish-washing", "", "skill", "constructor:constructor"],
      knows,
    );
    expect(ids).toEqual({ occupations: [], skills: [] });
  });

  it("and what was typed are together no more than a record lists", () => {
    const occupations = knows.allOccupations.slice(0, 10).map(({ label }) => label);
    expect(issues({ occupations: occupations.join("\n") })).toEqual([]);
    expect(issues({ occupations: occupations.join("\n"), ticked: ["occupation:waiter"] })).toEqual([
      ["occupations", "List 10 occupations or fewer, with those that you tick"],
    ]);
  });
});

describe("the words to read", () => {
  it("may be 20,000 characters, with a line break as one, and are said to be too long beyond", () => {
    expect(issues({ told: `${"a".repeat(longestText - 2)}\r\nb` })).toEqual([]);
    expect(issues({ told: "a".repeat(longestText + 1) })).toEqual([
      ["told", "This is 20,001 characters long, and we can read 20,000. Shorten it or take it away"],
    ]);
  });

  it("are in neither half of a record", () => {
    const halves = halvesOf(CandidateForm.parse({ ...filled, told: "I was in hospital last year" }), knows);
    expect(JSON.stringify(halves)).not.toContain("hospital");
  });
});
