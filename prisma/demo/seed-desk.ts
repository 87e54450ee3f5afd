import type { Tx } from "~/platform/actor.server";
import { addDays } from "~/platform/clock";
import { addWorkingDays } from "~/platform/working-days";
import { demoId } from "./ids";
import { randomness } from "./random";
import { seedDueThings } from "./seed-due-things";
import type { Organisations } from "./seed-organisations";
import { DAY, dayFromToday, daysAgo, type Story } from "./story";

/** A stream of its own: what these draw changes nothing else in the demo. */
const SEED = 5_119;
const BOROUGH = "E09000031";

/** The first broker's colleagues, each with a part of those who were on nobody's caseload. */
export const team = [
  { name: "Jo Bell", candidates: 46 },
  { name: "Kim Doyle", candidates: 38 },
  { name: "Femi Okoro", candidates: 27 },
] as const;

/** A team round the first broker: colleagues with caseloads and referrals of their own, one of them away this week. */
export async function seedDesk(tx: Tx, story: Story, { all, contacts }: Organisations) {
  const brokerage = all.find(({ kind, boroughCode }) => kind === "brokerage" && boroughCode === BOROUGH);
  const broker = brokerage && contacts.get(brokerage.id);
  if (!brokerage || !broker) return;
  await whenTheyCame(tx);
  const random = randomness(SEED);
  const free = await tx.candidate.findMany({
    where: { brokerageId: brokerage.id, brokerId: null },
    select: { id: true },
    orderBy: { reference: "asc" },
  });
  const left = random.some(free, free.length);
  const ids: string[] = [];
  for (const { name, candidates } of team) {
    const id = demoId(random);
    ids.push(id);
    const email = `${name.toLowerCase().replace(" ", ".")}@demo.example`;
    const createdAt = daysAgo({ ...story, random }, 200);
    await tx.person.createMany({ data: { id, name, email, emailVerified: true, createdAt } });
    await tx.membership.createMany({
      data: { personId: id, organisationId: brokerage.id, role: "member", createdAt },
    });
    const own = left.splice(0, candidates).map((candidate) => candidate.id);
    await tx.candidate.updateMany({ where: { id: { in: own } }, data: { brokerId: id } });
    await tx.referral.updateMany({
      where: { candidateId: { in: own } },
      data: { brokerId: id, brokerName: name },
    });
  }
  const [away] = ids.slice(-1);
  await tx.cover.create({
    data: {
      id: demoId(random),
      brokerageId: brokerage.id,
      awayId: away ?? "",
      awayName: team[2].name,
      coverId: broker.id,
      coverName: broker.name,
      fromDay: dayFromToday(story, -1),
      untilDay: new Date(`${addWorkingDays(addDays(story.today, 1), 3)}T00:00:00Z`),
      madeByName: team[2].name,
      createdAt: new Date(new Date(`${story.today}T09:00:00Z`).getTime() - 3 * DAY),
    },
  });
  await seedDueThings(tx, story, { brokerageId: brokerage.id, brokerId: broker.id, random });
}

/** Each referral came to its stage when its last step was taken; employers opened most of those that they have. */
async function whenTheyCame(tx: Tx) {
  await tx.$executeRaw`
    update referral r set "stageAt" = m.at
    from (select "referralId", max(at) as at from referral_move group by 1) m
    where m."referralId" = r.id and r."stageAt" is distinct from m.at`;
  await tx.$executeRaw`
    update referral set "openedAt" = least("stageAt" + interval '20 hours', now())
    where "consentedAt" is not null and "openedAt" is null and (stage <> 'referred' or number % 3 = 0)`;
}
