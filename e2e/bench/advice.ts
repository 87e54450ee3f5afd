/** How long the advice on an advert takes, and what it finds how often, over the real adverts of ../shared/data. */
import { existsSync, readFileSync } from "node:fs";
import { checkAdvert } from "~/domain/guidance/check-advert";
import { ableistWords } from "~/domain/guidance/lists/ableist";
import { ageWords } from "~/domain/guidance/lists/age";
import { backgroundWords } from "~/domain/guidance/lists/background";
import { demands } from "~/domain/guidance/lists/demands";
import { genderedNames, masculineWords } from "~/domain/guidance/lists/gender";
import { jargon } from "~/domain/guidance/lists/jargon";
import { demandsInContext } from "~/domain/guidance/lists/jobs-in-context";
import { readingAge } from "~/domain/guidance/reading-level";
import { plainLine, plainText } from "~/domain/vacancies/job-posting-text";
import { quantile, summary } from "./timings";

const postings = "../shared/data/jobpostings/nhs-london.jsonl";

type Posting = { title: string; description: string };

/** The adverts as an importer would keep them: words alone. */
const readAdverts = () =>
  readFileSync(postings, "utf8")
    .trim()
    .split("\n")
    .map((line): Posting => JSON.parse(line))
    .map(({ title, description }) => ({ title: plainLine(title), description: plainText(description) }));

const ascending = (figures: number[]) => figures.sort((a, b) => a - b);

/** The lists' rules, so that one which found nothing is in the table too. */
const listed = [
  ableistWords,
  ageWords,
  backgroundWords,
  genderedNames,
  masculineWords,
  jargon,
  ...demands,
  ...demandsInContext.map(({ list }) => list),
];

/** One row a rule: how many adverts it spoke of, their share, and how many phrases it marked in them. */
function tally(found: readonly (readonly { rule: string; kind: string }[])[]) {
  const rules = new Map<string, { kind: string; adverts: number; pieces: number }>(
    listed.map(({ rule, kind }) => [rule, { kind, adverts: 0, pieces: 0 }]),
  );
  for (const advice of found) {
    for (const { rule, kind } of advice) {
      const row = rules.get(rule) ?? { kind, adverts: 0, pieces: 0 };
      rules.set(rule, { ...row, pieces: row.pieces + 1 });
    }
    for (const rule of new Set(advice.map((one) => one.rule))) {
      const row = rules.get(rule);
      if (row) row.adverts += 1;
    }
  }
  return [...rules]
    .sort(([, a], [, b]) => b.adverts - a.adverts)
    .map(([rule, { kind, adverts, pieces }]) => ({
      rule,
      kind,
      adverts,
      share: `${((100 * adverts) / found.length).toFixed(1)} %`,
      pieces,
    }));
}

export async function bench() {
  if (!existsSync(postings)) return console.log(`Not measured, because it is not here: ${postings}`);
  const adverts = readAdverts();
  // Once over, so that what is measured is reading and not making ready.
  for (const advert of adverts.slice(0, 50)) checkAdvert(advert);
  const taken: number[] = [];
  const found = adverts.map((advert) => {
    const from = performance.now();
    const advice = checkAdvert(advert);
    taken.push(performance.now() - from);
    return advice;
  });
  console.table({ [`${adverts.length} adverts, one at a time`]: summary(ascending(taken)) });
  const counts = ascending(found.map(({ length }) => length));
  const ages = ascending(adverts.flatMap(({ description }) => readingAge(description) ?? []));
  console.table(
    Object.fromEntries(
      [0.1, 0.25, 0.5, 0.75, 0.9].map((share) => [
        `${100 * share} %`,
        { "reading age": quantile(ages, share), "pieces of advice": quantile(counts, share) },
      ]),
    ),
  );
  console.table(tally(found));
}
