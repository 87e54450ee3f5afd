import { sealWords } from "~/domain/referrals/rights/sealed-request.server";
import type { Tx } from "~/platform/actor.server";
import type { Prisma } from "~prisma/generated/client";
import { demoId } from "./ids";
import { randomness } from "./random";
import { DAY, daysAgo, type Story } from "./story";

/** A stream of its own: what these draw changes nothing else in the demo. */
const SEED = 526;
/** Waltham Forest, whose broker the demonstration lets anyone be. */
const BOROUGH = "E09000031";
const BROKER = "Sam Taylor";

/** A request as the log has it: so many days ago, and done within so many seconds. */
type Past = {
  kind: "export" | "correction" | "erasure" | "retention";
  days: number;
  seconds: number;
  asked: string;
  by?: string;
  result: Prisma.InputJsonValue;
  /** What was said, and the answer to it. */
  words?: [said: string, answer: string];
  reference?: string;
};

const past: Past[] = [
  { kind: "export", days: 61, seconds: 2, asked: "email", result: { rows: 148, sections: 13 } },
  {
    kind: "retention",
    days: 47,
    seconds: 3,
    asked: "rule",
    by: "Front Door",
    result: { removed: 4, warned: 0 },
    reference: "",
  },
  {
    kind: "correction",
    days: 33,
    seconds: 2 * 86_400,
    asked: "link",
    by: "The resident",
    result: { edits: 1 },
    words: ["I passed my food hygiene certificate in September.", "We added the certificate to your record."],
  },
  {
    kind: "erasure",
    days: 19,
    seconds: 1,
    asked: "phone",
    result: {
      referralsKept: 2,
      referralsWithdrawn: 1,
      receiptsEnded: 1,
      receiptsEmptied: 2,
      letters: 5,
      answers: 1,
    },
    reference: "erased-1741",
  },
];

/** What residents of one borough asked for by right, one thing still to answer, and three whose details go soon. */
export async function seedRights(tx: Tx, { today }: Pick<Story, "today">) {
  const story = { today, random: randomness(SEED) };
  const brokerage = await tx.organisation.findFirstOrThrow({
    where: { kind: "brokerage", boroughCode: BOROUGH },
  });
  const quiet = await tx.candidate.findMany({
    where: { brokerageId: brokerage.id, referrals: { none: {} }, person: { draft: false } },
    orderBy: { reference: "desc" },
    take: 8,
  });
  const whose = (at: number) => ({
    candidateId: quiet[at]?.id ?? demoId(story.random),
    candidateReference: quiet[at]?.reference ?? "",
  });
  for (const [at, { kind, days, seconds, asked, by = BROKER, result, words, reference }] of past.entries()) {
    const id = demoId(story.random);
    const askedAt = daysAgo(story, days);
    const gone = reference !== undefined;
    await tx.rightsRequest.create({
      data: {
        id,
        brokerageId: brokerage.id,
        ...whose(at),
        ...(gone
          ? { candidateId: kind === "retention" ? "" : demoId(story.random), candidateReference: reference }
          : {}),
        kind,
        status: "done",
        asked,
        askedByName: by,
        askedAt,
        startedAt: askedAt,
        doneAt: new Date(askedAt.getTime() + seconds * 1_000),
        expiresAt: kind === "export" ? new Date(askedAt.getTime() + 7 * DAY) : null,
        result,
        ...(words ? { sealed: sealWords(id, { words: words[0], answer: words[1] }) } : {}),
      },
    });
  }
  const id = demoId(story.random);
  await tx.rightsRequest.create({
    data: {
      id,
      brokerageId: brokerage.id,
      ...whose(4),
      kind: "correction",
      asked: "link",
      askedByName: "The resident",
      askedAt: daysAgo(story, 3),
      sealed: sealWords(id, { words: "I can work at weekends too, and my hours say that I can’t." }),
    },
  });
  for (const [at, { id: candidateId }] of quiet.slice(5).entries())
    await tx.candidatePerson.updateMany({
      where: { candidateId },
      data: { lastActiveAt: daysAgo(story, 705 + at * 3), warnedAt: daysAgo(story, 4) },
    });
}
