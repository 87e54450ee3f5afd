import { articleTitles } from "~/domain/guidance/articles.server";
import type { Tx } from "~/platform/actor.server";
import { demoId } from "./ids";
import { randomness } from "./random";
import { daysAgo, type Story } from "./story";

/** A stream of its own: what these draw changes nothing else in the demo. */
const SEED = 412;
const DAYS = 120;

/** What invented readers missed or liked, by the guide's slug. */
const written: Record<string, readonly { useful: boolean; words: string }[]> = {
  "apprenticeships-and-swaps": [
    { useful: false, words: "I still don’t know which college to ring for a kitchen apprentice." },
    { useful: false, words: "How long does a SWAP take to set up, from the first call?" },
    { useful: true, words: "Clear on the difference between the two." },
  ],
  "digital-exclusion": [{ useful: false, words: "A sample paper form to copy would save me an evening." }],
  "first-13-weeks": [
    { useful: true, words: "Printed it and put it by the till." },
    { useful: true, words: "The ten minutes on a Friday works." },
  ],
  "small-employers-quick-start": [{ useful: true, words: "Finally a list I can finish in a day." }],
  "talking-about-health": [{ useful: true, words: "The opening line helped me start." }],
};

/** Four months of answers to “Was this useful?”, most of them without a word. */
export async function seedGuideAnswers(tx: Tx, { today }: Pick<Story, "today">) {
  const random = randomness(SEED);
  const story = { today, random };
  const answer = (slug: string, useful: boolean, words: string | null) => ({
    id: demoId(random),
    slug,
    useful,
    words,
    createdAt: daysAgo(story, random.between(1, DAYS)),
  });
  const rows = [...(await articleTitles()).keys()]
    .sort()
    .flatMap((slug) => [
      ...(written[slug] ?? []).map(({ useful, words }) => answer(slug, useful, words)),
      ...Array.from({ length: random.between(2, 14) }, () => answer(slug, random.chance(86), null)),
    ]);
  await tx.guidanceAnswer.createMany({ data: rows });
}
