import { describe, expect, it } from "vitest";
import { prepareTaxonomy } from "./find-taxonomy.server";
import { ourTaxonomy } from "./ours/taxonomy";
import { readLine } from "./read-lines";
import { buildRecogniser, type Recogniser } from "./recognise";
import { suggestFromText } from "./suggest-from-text";
import { advertsAfresh, candidatesAfresh, occupationsAfresh, skillsAfresh } from "./test/said-afresh";
import { saidByCandidates } from "./test/said-by-candidates";
import { saidInAdverts } from "./test/said-in-adverts";
import { occupationLines } from "./test/said-occupation-lines";
import { skillLines } from "./test/said-skill-lines";
import { type ReadingScore, scoreReadings, toReport, toTune } from "./test/score-reading";

const ours = prepareTaxonomy(ourTaxonomy, "test");

interface Said {
  means: string[];
  mayMean: string[];
}

const scored = <S extends Said>(
  said: readonly S[],
  words: (one: S) => string,
  read: (words: string) => string[],
) => scoreReadings(said.map((one) => ({ ...one, words: words(one), read: read(words(one)) })));

const lines = (names: Recogniser) => (said: readonly (Said & { words: string })[]) =>
  scored(
    said,
    ({ words }) => words,
    (line) => readLine(line, names).ids,
  );
const texts = (as: "person" | "advert") => (said: readonly (Said & { text: string })[]) =>
  scored(
    said,
    ({ text }) => text,
    (text) => suggestFromText(text, ours, as).map(({ id }) => id),
  );

const skills = lines(ours.skills);
const occupations = lines(ours.occupations);

/** What each part must reach. Only the first of the three was ever looked at to set a name or a rule. */
const measures: [string, ReadingScore, { precision: number; recall: number }][] = [
  ["lines of skills, to tune", skills(toTune(skillLines)), { precision: 0.98, recall: 0.97 }],
  ["lines of skills, to report", skills(toReport(skillLines)), { precision: 0.95, recall: 0.95 }],
  ["lines of skills, afresh", skills(skillsAfresh), { precision: 0.94, recall: 0.72 }],
  ["lines of work, to tune", occupations(toTune(occupationLines)), { precision: 0.98, recall: 0.95 }],
  ["lines of work, to report", occupations(toReport(occupationLines)), { precision: 0.95, recall: 0.95 }],
  ["lines of work, afresh", occupations(occupationsAfresh), { precision: 0.98, recall: 0.95 }],
  [
    "candidates' texts, to tune",
    texts("person")(toTune(saidByCandidates)),
    { precision: 0.97, recall: 0.95 },
  ],
  [
    "candidates' texts, to report",
    texts("person")(toReport(saidByCandidates)),
    { precision: 0.94, recall: 0.85 },
  ],
  ["candidates' texts, afresh", texts("person")(candidatesAfresh), { precision: 0.9, recall: 0.8 }],
  ["adverts' texts, to tune", texts("advert")(toTune(saidInAdverts)), { precision: 0.98, recall: 0.98 }],
  ["adverts' texts, to report", texts("advert")(toReport(saidInAdverts)), { precision: 0.98, recall: 0.9 }],
  ["adverts' texts, afresh", texts("advert")(advertsAfresh), { precision: 0.93, recall: 0.93 }],
];

describe("what people write", () => {
  it.each(measures)("is read as they mean it: %s", (_, { precision, recall }, least) => {
    expect(precision).toBeGreaterThanOrEqual(least.precision);
    expect(recall).toBeGreaterThanOrEqual(least.recall);
  });

  it("is measured on more than 200 lines and 50 texts, whose ids are all ours", () => {
    const all = [skillLines, skillsAfresh, occupationLines, occupationsAfresh].flat();
    const written = [saidByCandidates, candidatesAfresh, saidInAdverts, advertsAfresh].flat();
    expect(all.length).toBeGreaterThan(200);
    expect(written.length).toBeGreaterThan(50);
    const ids = [...all, ...written].flatMap(({ means, mayMean }) => [...means, ...mayMean]);
    expect(ids.filter((id) => ours.label(id) === id)).toEqual([]);
  });
});

describe("a name that a list does not have", () => {
  // Each skill in turn is left out, a tenth of them at a time, and its own names are looked for among the rest.
  const parts = Array.from({ length: 10 }, (_, part) => part);

  it("is taken for another in fewer than four of a thousand", () => {
    let asked = 0;
    const mistaken: string[] = [];
    for (const part of parts) {
      const known = ourTaxonomy.skills.filter((_, at) => at % 10 !== part);
      const rest = buildRecogniser(known);
      for (const { label, altLabels } of ourTaxonomy.skills.filter((_, at) => at % 10 === part))
        for (const name of [label, ...altLabels]) {
          asked++;
          const [best] = rest.lookUp(name);
          if (best?.by === "spelling" && best.confidence >= 0.6) mistaken.push(`${name}: ${best.name}`);
        }
    }
    expect(asked).toBeGreaterThan(5_000);
    expect(mistaken.length / asked).toBeLessThan(0.004);
  });
});
