import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { prepareTaxonomy } from "~/domain/taxonomy/find-taxonomy.server";
import { ourTaxonomy } from "~/domain/taxonomy/ours/taxonomy";
import { Person } from "../person/person";
import { answered } from "./answered";
import { answersOf } from "./answers-in-words";
import { chosenOn, pageDefaults } from "./page-defaults";
import { type PageGiven, pageForms } from "./page-forms";
import { type PageKey, pageKeys, pagesOf } from "./pages";
import { pageAfter, tasksOf, unfilled } from "./task-list";
import { hasRunOut, RIGHT_TO_WORK, standing, type Written } from "./written";

const knows = prepareTaxonomy(ourTaxonomy, "test");
const today = "2026-11-22";
const saying = { label: knows.label, today };
const forms = pageForms(today);

const some = <T>(list: readonly T[], maxLength = 4) =>
  fc.uniqueArray(fc.constantFrom(...list), { maxLength });
const idsOf = (...kinds: string[]) =>
  knows.allSkills.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id);
const day = fc
  .date({ min: new Date("2020-01-01"), max: new Date("2032-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

const certified = fc
  .record({ licences: some(idsOf("licence")), qualifications: some(idsOf("qualification")) })
  .chain(({ licences, qualifications }) =>
    fc.record({
      licences: fc.constant(licences),
      qualifications: fc.constant(qualifications),
      expiries: fc.dictionary(fc.constantFrom(...licences, ...qualifications, RIGHT_TO_WORK), day),
    }),
  );
const hours = fc.tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 30, max: 60 }));
const written: fc.Arbitrary<Written> = fc
  .tuple(
    certified,
    hours,
    maybe(day),
    fc.boolean(),
    some(["zorbing", "florbing"]),
    maybe(fc.constant("A note")),
  )
  .chain(([held, [hoursMin, hoursMax], availableFrom, looking, otherSkills, notes]) =>
    fc.record({
      ...Object.fromEntries(Object.entries(held).map(([key, value]) => [key, fc.constant(value)])),
      reference: fc.constant("T-1"),
      place: fc.constant({ outcode: "E10", latitude: 51.5, longitude: 0 }),
      maxKm: fc.integer({ min: 1, max: 100 }),
      hoursMin: fc.constant(hoursMin),
      hoursMax: fc.constant(hoursMax),
      payFloorPence: maybe(fc.integer({ min: 100, max: 5_000 })),
      availableFrom: fc.constant(availableFrom),
      looking: fc.constant(looking),
      occupations: some(knows.allOccupations.map(({ id }) => id)),
      skills: some(idsOf("skill", "knowledge")),
      person: fc.constant(
        Person.parse({
          name: "Ada Example",
          email: "ada@example.com",
          dateOfBirth: "1990-02-03",
          otherSkills,
          notes,
          rightToWork: RIGHT_TO_WORK in held.expiries ? "limited" : "unlimited",
        }),
      ),
    }),
  ) as fc.Arbitrary<Written>;

/** A page sent just as it was shown. */
function again(record: Written, page: PageKey): PageGiven {
  const chosen = chosenOn(record);
  const typed = { ...pageDefaults(record, pageKeys), chosen: page in chosen ? chosen[page as "work"] : [] };
  return { page, given: forms[page].parse(typed) } as PageGiven;
}

describe("a page of a record", () => {
  it("sent as it was shown changes nothing", () => {
    fc.assert(
      fc.property(written, fc.constantFrom(...pageKeys), (record, page) => {
        const { expiries, ...after } = answered(record, again(record, page), knows);
        const { expiries: before, ...rest } = record;
        expect(after).toEqual(rest);
        expect(expiries).toEqual(before);
      }),
    );
  });

  it("filled in like another's changes what that page says, and the rest only by what it adds", () => {
    fc.assert(
      fc.property(written, written, fc.constantFrom(...pageKeys), (record, other, page) => {
        if (page === "expiry") return;
        const after = answered(record, again(other, page), knows);
        expect(answersOf(after, page, saying)).toEqual(
          page === "work" || page === "certificates" || page === "skills"
            ? expect.arrayContaining(answersOf(other, page, saying).slice(0, 1))
            : answersOf(other, page, saying),
        );
        const others = pagesOf(record).filter((one) => one !== page && one !== "expiry");
        for (const one of others) {
          const joined = { work: ["skills"], certificates: ["skills"], skills: [] as string[] };
          if (page in joined && joined[page as "work"].includes(one)) continue;
          expect(answersOf(after, one, saying)).toEqual(answersOf(record, one, saying));
        }
      }),
    );
  });

  it("leaves no day of what is no longer held, and no licence standing past its day", () => {
    fc.assert(
      fc.property(written, written, (record, other) => {
        const { licences, qualifications, expiries } = answered(record, again(other, "certificates"), knows);
        const held = [RIGHT_TO_WORK, ...licences, ...qualifications];
        expect(Object.keys(expiries).every((what) => held.includes(what))).toBe(true);
        for (const id of standing(licences, expiries, today))
          expect(hasRunOut(expiries[id], today)).toBe(false);
      }),
    );
  });

  it("takes a licence among skills for a licence, and words of their own for words", () => {
    const [licence = ""] = idsOf("licence");
    fc.assert(
      fc.property(written, (record) => {
        const given = forms.skills.parse({ chosen: [licence, "words:juggling", "no-such-id"] });
        const after = answered(record, { page: "skills", given }, knows);
        expect(after.licences).toContain(licence);
        expect(after.skills).toEqual([]);
        expect(after.person.otherSkills).toEqual(["juggling"]);
      }),
    );
  });
});

describe("the list of pages", () => {
  it("leads through every page that is not filled in, and then to none", () => {
    fc.assert(
      fc.property(written, some(pageKeys, 9), fc.constantFrom(...pageKeys), (record, pagesDone, page) => {
        const tasks = tasksOf(record, { draft: true, pagesDone }, saying);
        const next = pageAfter(page, tasks);
        const left = unfilled(tasks).map((task) => task.page);
        expect(next === null ? left.filter((one) => one !== page) : left).toEqual(
          next === null ? [] : expect.arrayContaining([next]),
        );
      }),
    );
  });
});
