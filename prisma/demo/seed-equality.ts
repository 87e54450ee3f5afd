import { type EqualityAnswers, NOT_SAID } from "~/domain/candidates/equality-questions";
import { sealAnswers } from "~/domain/candidates/sealed-answers.server";
import type { Tx } from "~/platform/actor.server";
import { type Randomness, randomness } from "./random";
import type { Candidates } from "./seed-candidates";

/** A stream of its own: what these draw changes nothing else in the demo. */
const SEED = 149;

/** Answers with how many of a hundred or so give each, invented; those in work found it a little less often when older. */
const shares = {
  sex: { female: 52, male: 44, [NOT_SAID]: 4 },
  age: { "16-24": 21, "25-34": 26, "35-49": 28, "50-64": 17, "65-up": 2, [NOT_SAID]: 6 },
  ethnicity: { asian: 23, black: 21, mixed: 7, white: 36, other: 5, [NOT_SAID]: 8 },
  disability: { disabled: 19, "not-disabled": 69, [NOT_SAID]: 12 },
} as const satisfies { [Key in keyof EqualityAnswers]: Record<EqualityAnswers[Key], number> };

/** Among those who were put forward these are drawn again now and then, so that the report has a difference to point at. */
const rarer: readonly string[] = ["50-64", "65-up", "disabled"];

function drawn<Answer extends string>(
  random: Randomness,
  of: Record<Answer, number>,
  again: boolean,
): Answer {
  const answers = Object.entries(of) as [Answer, number][];
  const answer = random.pick(answers.flatMap(([key, share]) => Array<Answer>(share).fill(key)));
  return again && rarer.includes(answer) && random.chance(45) ? drawn(random, of, false) : answer;
}

/** Equality answers of most of the demo's residents, saved as they were added; the others were not asked yet. */
export async function seedEquality(tx: Tx, { all }: Candidates) {
  const random = randomness(SEED);
  const referred = await tx.referral.findMany({ distinct: ["candidateId"], select: { candidateId: true } });
  const putForward = new Set(referred.map(({ candidateId }) => candidateId));
  const rows = [];
  for (const { id, brokerageId, createdAt } of all) {
    const again = putForward.has(id);
    const answers: EqualityAnswers = {
      sex: drawn(random, shares.sex, again),
      age: drawn(random, shares.age, again),
      ethnicity: drawn(random, shares.ethnicity, again),
      disability: drawn(random, shares.disability, again),
    };
    if (random.chance(84))
      rows.push({
        candidateId: id,
        brokerageId,
        sealed: sealAnswers(id, answers),
        updatedAt: createdAt ?? new Date(0),
      });
  }
  await tx.equalityAnswers.createMany({ data: rows });
  return rows.length;
}
