import { sealPerson } from "~/domain/candidates/person/sealed-person.server";
import { RIGHT_TO_WORK } from "~/domain/candidates/task-list/written";
import { findOutcode } from "~/domain/places/outcodes";
import type { LoadedTaxonomy } from "~/domain/taxonomy/find-taxonomy.server";
import type { Tx } from "~/platform/actor.server";
import { demoId } from "./ids";
import { randomness } from "./random";
import type { Candidates, DemoCandidate } from "./seed-candidates";
import { dayFromToday, daysAgo, type Story } from "./story";

/** A stream of its own: what these draw changes nothing else in the demo. */
const SEED = 205;

/** Days from today on which licences run out, in turn: few of them soon. */
const licenceDays = [400, 12, 700, 230, 95, 560, 26, 310];
/** The same of rights to work: one in eight or so, of those on a caseload, has an end. */
const rightToWorkDays = [240, 18, 500, -4, 120, 365];
const RIGHT_TO_WORK_EACH = 8;
/** Among those on a caseload, one in so many had a licence that ran out a week or so ago. */
const RAN_OUT_EACH = 30;

/** Forms that somebody began and was called away from: the pages that they had come to. */
const drafts = [
  { name: "Hana Idowu", place: "E17", pagesDone: ["person", "work", "skills"], days: 1 },
  { name: "Piotr Malik", place: "E10", pagesDone: ["person"], days: 4 },
];

const inTurn = <T>(list: readonly T[], at: number) => list[at % list.length] as T;

/** Last days of licences and rights to work on the caseloads that people look at, and forms that are not finished. */
export async function seedCandidateRecords(
  tx: Tx,
  story: Story,
  taxonomy: LoadedTaxonomy,
  { all, people }: Candidates,
) {
  const looked = all.filter(({ brokerId }) => brokerId);
  const licence = taxonomy.allSkills.find(({ kind }) => kind === "licence")?.id ?? "";
  const expiry = ({ id, brokerageId }: DemoCandidate, what: string, days: number) => ({
    candidateId: id,
    brokerageId,
    what,
    expiresOn: dayFromToday(story, days),
  });
  const licences = looked
    .flatMap((one) => one.licences.map((what) => ({ one, what })))
    .map(({ one, what }, at) => expiry(one, what, inTurn(licenceDays, at)));
  const ranOut = looked
    .filter((one, at) => at % RAN_OUT_EACH === 3 && !one.licences.includes(licence))
    .map((one) => expiry(one, licence, -6));
  const limited = looked.filter((_, at) => at % RIGHT_TO_WORK_EACH === 5);
  const rights = limited.map((one, at) => expiry(one, RIGHT_TO_WORK, inTurn(rightToWorkDays, at)));
  await tx.candidateExpiry.createMany({ data: [...licences, ...ranOut, ...rights] });
  for (const { id } of limited) {
    const { candidateId = id, ...person } = people.get(id) ?? {};
    const sealed = sealPerson(candidateId, { ...person, rightToWork: "limited" });
    await tx.candidatePerson.update({ where: { candidateId }, data: sealed });
  }
  const random = randomness(SEED);
  for (const one of new Map(looked.map((one) => [one.brokerageId, one])).values())
    await seedDrafts(tx, { ...story, random }, one);
}

async function seedDrafts(tx: Tx, story: Story, beside: DemoCandidate) {
  const { random } = story;
  const prefix = beside.reference.split("-")[0];
  for (const [at, { name, place, pagesDone, days }] of drafts.entries()) {
    const home = findOutcode(place);
    if (!home) continue;
    const id = demoId(random);
    const { outcode, latitude, longitude } = home;
    const writtenAt = daysAgo(story, days);
    await tx.candidate.create({
      data: {
        id,
        brokerageId: beside.brokerageId,
        brokerId: beside.brokerId ?? null,
        reference: `${prefix}-${1_900 + at}`,
        ...{ outcode, latitude, longitude },
        available: false,
        createdAt: writtenAt,
        updatedAt: writtenAt,
        person: {
          create: { ...sealPerson(id, { name }), pagesDone, draft: true, lastActiveAt: writtenAt },
        },
      },
    });
  }
}
