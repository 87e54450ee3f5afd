import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aCandidate, aVacancy, knowing } from "./example-facts";
import type { CandidateFacts, VacancyFacts } from "./facts";
import { score } from "./score";
import { whatWouldHelp } from "./what-would-help";

const help = (candidate: Partial<CandidateFacts> = {}, vacancy: Partial<VacancyFacts> = {}) =>
  whatWouldHelp(aCandidate(candidate), aVacancy(vacancy), knowing());

const without = (...skills: string[]) => aCandidate().skills.filter((skill) => !skills.includes(skill));

describe("what would help somebody", () => {
  it("is nothing where they have all that is asked for", () => {
    expect(help()).toEqual([]);
  });

  it("is the qualification that they lack, with the score it would give", () => {
    const [best, ...others] = help({ qualifications: [] });
    expect(best).toMatchObject({ id: "food-hygiene-level-2", from: 93, to: 100, frees: false });
    expect(best?.sentence).toBe("With food hygiene level 2: 100 instead of 93.");
    expect(others).toEqual([]);
  });

  it("says where it would make them suit", () => {
    const [best] = help({
      occupations: ["porter"],
      skills: without("teamwork", "knife-skills", "stock-rotation"),
    });
    expect(best).toMatchObject({ id: "knife-skills", from: 59, to: 66 });
    expect(best?.sentence).toBe("With knife skills: 66 instead of 59, enough to suit it.");
  });

  it("puts the licence that holds them back before any skill, and says that it frees them", () => {
    const helps = help({ skills: without("teamwork") }, { licences: ["SIA-licence"] });
    expect(helps.map(({ id }) => id)).toEqual(["SIA-licence", "teamwork"]);
    expect(helps[0]).toMatchObject({ frees: true });
    expect(helps[0]?.sentence).toBe("With an SIA licence: 94 instead of 88, and may be put forward.");
    expect(helps[1]?.sentence).toBe("With teamwork: 94 instead of 88; another licence is still lacking.");
  });

  it("counts a licence that is recorded as a skill alone: the work needs it by law", () => {
    const helps = help({ skills: [...aCandidate().skills, "SIA-licence"] }, { licences: ["SIA-licence"] });
    expect(helps).toMatchObject([
      { frees: true, sentence: "With an SIA licence: still 100, and may be put forward." },
    ]);
  });

  it("is three things at most, the best first", () => {
    const helps = help({ skills: [], qualifications: [] });
    expect(helps).toHaveLength(3);
    expect(helps.map(({ to }) => to)).toEqual(helps.map(({ to }) => to).sort((a, b) => b - a));
  });
});

const ids = (letter: string, most = 6) =>
  fc.uniqueArray(
    fc.integer({ min: 0, max: 7 }).map((n) => `${letter}${n}`),
    { maxLength: most },
  );
const candidates = fc
  .record({
    skills: ids("s"),
    qualifications: ids("q", 3),
    licences: ids("l", 3),
    occupations: ids("o", 2),
    maxKm: fc.integer({ min: 1, max: 20 }),
  })
  .map(aCandidate);
const vacancies = fc
  .record({
    essentialSkills: ids("s"),
    desirableSkills: fc.oneof(ids("s"), ids("l", 2)),
    qualifications: ids("q", 3),
    licences: ids("l", 3),
    occupationId: fc.constantFrom(null, "o1"),
  })
  .map(aVacancy);
const knowledge = fc
  .array(fc.double({ min: 0.5, max: 3, noNaN: true }), { minLength: 8, maxLength: 8 })
  .map((rarities) => knowing({ rarity: (id) => rarities[Number(id.slice(1))] ?? 1 }));
const shuffled = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], { minLength: list.length });

/** All that a candidate could gain, in whichever list. */
const gains = (candidate: CandidateFacts, id: string): CandidateFacts[] =>
  (["skills", "qualifications", "licences"] as const).map((list) => ({
    ...candidate,
    [list]: [...candidate[list], id],
  }));

describe("whatever the facts, what would help", () => {
  it("is asked for, is lacking, and never lowers anything", () => {
    fc.assert(
      fc.property(candidates, vacancies, knowledge, (candidate, vacancy, known) => {
        const before = score(candidate, vacancy, known);
        for (const { id, from, to, frees } of whatWouldHelp(candidate, vacancy, known)) {
          expect(from).toBe(before.score);
          expect(to).toBeGreaterThanOrEqual(from);
          expect(to > from || vacancy.licences.includes(id)).toBe(true);
          expect([
            ...vacancy.essentialSkills,
            ...vacancy.desirableSkills,
            ...vacancy.qualifications,
            ...vacancy.licences,
          ]).toContain(id);
          const after = gains(candidate, id).map((gained) => score(gained, vacancy, known));
          expect(after.map((match) => match.score)).toContain(to);
          if (frees) expect(after.some(({ stops }) => stops.length === 0)).toBe(true);
        }
      }),
    );
  });

  it("names the best there is: no other single thing gives a higher score with as few stops", () => {
    fc.assert(
      fc.property(candidates, vacancies, knowledge, (candidate, vacancy, known) => {
        const worth = ({ score, stops }: { score: number; stops: readonly unknown[] }) =>
          score - stops.length * 1000;
        const before = score(candidate, vacancy, known);
        const every = [
          ...vacancy.essentialSkills,
          ...vacancy.desirableSkills,
          ...vacancy.qualifications,
          ...vacancy.licences,
        ].flatMap((id) => gains(candidate, id).map((gained) => score(gained, vacancy, known)));
        const best = Math.max(worth(before), ...every.map(worth));
        const [first] = whatWouldHelp(candidate, vacancy, known);
        const found = first
          ? gains(candidate, first.id).map((gained) => worth(score(gained, vacancy, known)))
          : [worth(before)];
        expect(Math.max(...found)).toBe(best);
      }),
    );
  });

  it("does not depend on the order of lists", () => {
    const both = fc.tuple(candidates, vacancies).chain(([candidate, vacancy]) =>
      fc.record({
        given: fc.constant({ candidate, vacancy }),
        candidate: fc.record({
          skills: shuffled(candidate.skills),
          licences: shuffled(candidate.licences),
          qualifications: shuffled(candidate.qualifications),
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
        expect(
          whatWouldHelp({ ...given.candidate, ...candidate }, { ...given.vacancy, ...vacancy }, known),
        ).toEqual(whatWouldHelp(given.candidate, given.vacancy, known));
      }),
    );
  });
});
