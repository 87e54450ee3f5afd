import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { knowing } from "./example-facts";
import type { CandidateFacts, VacancyFacts } from "./facts";
import { rankCandidates, rankVacancies } from "./rank";
import { score } from "./score";

const ids = (letter: string) =>
  fc.array(
    fc.integer({ min: 0, max: 9 }).map((n) => `${letter}${n}`),
    { maxLength: 8 },
  );
const day = fc.integer({ min: 10, max: 28 }).map((date) => `2026-12-${date}`);
const or = <T>(known: fc.Arbitrary<T>) => fc.option(known, { nil: null });
const hours = or(fc.double({ min: 0, max: 60, noNaN: true }));
const pence = or(fc.integer({ min: 0, max: 5000 }));
const latitude = fc.double({ min: 51.3, max: 51.7, noNaN: true });
const longitude = fc.double({ min: -0.5, max: 0.3, noNaN: true });

const candidates: fc.Arbitrary<CandidateFacts> = fc.record({
  id: fc.uuid(),
  brokerageId: fc.constant("b"),
  occupations: ids("o"),
  skills: ids("s"),
  latitude,
  longitude,
  outcode: fc.constant("E17"),
  maxKm: fc.double({ min: 0, max: 60, noNaN: true }),
  hoursMin: hours,
  hoursMax: hours,
  payFloorPence: pence,
  availableFrom: or(day),
  qualifications: ids("q"),
  licences: ids("l"),
});

const vacancies: fc.Arbitrary<VacancyFacts> = fc.record({
  id: fc.uuid(),
  occupationId: or(fc.constantFrom("o1", "o2")),
  essentialSkills: ids("s"),
  desirableSkills: ids("s"),
  latitude: or(latitude),
  longitude: or(longitude),
  hoursMin: hours,
  hoursMax: hours,
  payHourlyMinPence: pence,
  payHourlyMaxPence: pence,
  startsOn: or(day),
  licences: ids("l"),
  qualifications: ids("q"),
});

const rarities = fc.array(fc.double({ min: -1, max: 5 }), { minLength: 10, maxLength: 10 });
const knowledge = rarities.map((given) =>
  knowing({
    rarity: (id) => given[Number(id.slice(1))] ?? Number.NaN,
    closeness: (a, b) => ({ value: a === b ? 1 : 0.4, kind: a === b ? "same" : "related" }),
  }),
);

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
const shuffled = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], { minLength: list.length });

describe("whatever the facts, a score", () => {
  it("is a whole number from 0 to 100, and its parts add up to it", () => {
    fc.assert(
      fc.property(candidates, vacancies, knowledge, (candidate, vacancy, known) => {
        const match = score(candidate, vacancy, known);
        expect(Number.isInteger(match.score)).toBe(true);
        expect(match.score).toBeGreaterThanOrEqual(0);
        expect(match.score).toBeLessThanOrEqual(100);
        expect(sum(match.parts.map(({ points }) => points))).toBe(match.score);
        expect(sum(match.parts.map(({ weight }) => weight))).toBe(100);
        for (const part of match.parts) {
          expect(part.value).toBeGreaterThanOrEqual(0);
          expect(part.value).toBeLessThanOrEqual(1);
          expect(part.points).toBeLessThanOrEqual(part.weight);
          expect(part.sentence).toMatch(/^[A-Z\d].*\.$/);
          expect(part.sentence).not.toMatch(/NaN|Infinity|null|undefined/);
        }
      }),
    );
  });

  it("is never lowered by gaining a skill, qualification or licence that is asked for", () => {
    fc.assert(
      fc.property(candidates, vacancies, knowledge, fc.nat(), (candidate, vacancy, known, choice) => {
        const asked = [...vacancy.essentialSkills, ...vacancy.desirableSkills];
        const gain = (list: readonly string[], from: readonly string[]) => {
          const gained = from[choice % Math.max(1, from.length)];
          return gained ? [...list, gained] : list;
        };
        const before = score(candidate, vacancy, known);
        const more: CandidateFacts[] = [
          { ...candidate, skills: gain(candidate.skills, asked) },
          { ...candidate, qualifications: gain(candidate.qualifications, vacancy.qualifications) },
          { ...candidate, licences: gain(candidate.licences, vacancy.licences) },
        ];
        for (const gained of more) {
          const after = score(gained, vacancy, known);
          expect(after.score).toBeGreaterThanOrEqual(before.score);
          expect(after.stops.length).toBeLessThanOrEqual(before.stops.length);
        }
      }),
    );
  });

  it("is the same found from either side", () => {
    fc.assert(
      fc.property(candidates, vacancies, knowledge, (candidate, vacancy, known) => {
        expect(rankCandidates(vacancy, [candidate], known)).toEqual(
          rankVacancies(candidate, [vacancy], known),
        );
      }),
    );
  });

  it("does not depend on the order of lists, in number or in words", () => {
    const both = fc.tuple(candidates, vacancies).chain(([candidate, vacancy]) =>
      fc.record({
        given: fc.constant({ candidate, vacancy }),
        candidate: fc.record({
          skills: shuffled(candidate.skills),
          occupations: shuffled(candidate.occupations),
          qualifications: shuffled(candidate.qualifications),
          licences: shuffled(candidate.licences),
        }),
        vacancy: fc.record({
          essentialSkills: shuffled(vacancy.essentialSkills),
          desirableSkills: shuffled(vacancy.desirableSkills),
          licences: shuffled(vacancy.licences),
          qualifications: shuffled(vacancy.qualifications),
        }),
      }),
    );
    fc.assert(
      fc.property(both, knowledge, ({ given, candidate, vacancy }, known) => {
        const other = score({ ...given.candidate, ...candidate }, { ...given.vacancy, ...vacancy }, known);
        expect(other).toEqual(score(given.candidate, given.vacancy, known));
      }),
    );
  });

  it("takes no notice of any other field", () => {
    const anything = fc.dictionary(
      fc.string().map((key) => `x${key}`),
      fc.anything(),
    );
    fc.assert(
      fc.property(candidates, vacancies, knowledge, anything, (candidate, vacancy, known, extra) => {
        const other = score({ ...extra, ...candidate }, { ...extra, ...vacancy }, known);
        expect(other).toEqual(score(candidate, vacancy, known));
      }),
    );
  });
});

describe("a ranking", () => {
  it("is the same whatever order the candidates come in, best first, those with a stop last", () => {
    const crowd = fc.uniqueArray(candidates, { selector: ({ id }) => id, maxLength: 12 });
    const twoOrders = crowd.chain((list) => fc.tuple(fc.constant(list), shuffled(list)));
    fc.assert(
      fc.property(twoOrders, vacancies, knowledge, ([list, other], vacancy, known) => {
        const ranked = rankCandidates(vacancy, list, known);
        expect(rankCandidates(vacancy, other, known)).toEqual(ranked);
        const worth = ranked.map((match) => match.score - (match.stops.length > 0 ? 1000 : 0));
        expect(worth).toEqual([...worth].sort((a, b) => b - a));
      }),
    );
  });
});
