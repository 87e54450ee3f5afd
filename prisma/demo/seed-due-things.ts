import { hoursWords } from "~/domain/vacancies/advert-words";
import type { Tx } from "~/platform/actor.server";
import { addDays, dayToDate } from "~/platform/clock";
import { addWorkingDays } from "~/platform/working-days";
import { demoId } from "./ids";
import type { Randomness } from "./random";
import { DAY, dayFromToday, type Story } from "./story";

type Whose = { brokerageId: string; brokerId: string; random: Randomness };

/** What a broker's day would lack: first days to confirm, an interview tomorrow, and vacancies that changed or close. */
export async function seedDueThings(tx: Tx, story: Story, { brokerId, brokerageId, random }: Whose) {
  const open = await tx.referral.findMany({
    where: { brokerId, brokerageId, stage: { in: ["referred", "interview", "offered"] } },
    include: { vacancy: true, interviews: true },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  const offered = open.filter(({ stage, startsOn }) => stage === "offered" && !startsOn);
  for (const [at, { id }] of offered.entries())
    await tx.referral.update({
      where: { id },
      data: { startsOn: dayFromToday(story, at === 0 ? -1 : 6 + at) },
    });

  const referred = open.filter(({ stage, vacancy }) => stage === "referred" && vacancy.stage === "live");
  const [closing, changed, invited] = referred;
  if (closing) {
    await tx.vacancy.update({
      where: { id: closing.vacancyId },
      data: { closesOn: dayFromToday(story, 2) },
    });
  }
  const hours = changed && hoursWords(changed.vacancy);
  if (changed && hours && changed.vacancyId !== closing?.vacancyId)
    await tx.vacancyChange.create({
      data: {
        id: demoId(random),
        vacancyId: changed.vacancyId,
        kind: "changed",
        changes: [{ field: "Hours", was: "16 to 20 hours a week", is: hours }],
        byName: "The employer",
        at: new Date(dayToDate(addDays(story.today, -1)).getTime() + 14 * 3_600_000),
      },
    });
  const talking = open.some(({ interviews }) => interviews.length > 0);
  if (invited && !talking) await invite(tx, story, invited, random);
}

type Invited = { id: string; stageAt: Date };

/** An interview on the next working day, at half past ten. */
async function invite(tx: Tx, { today }: Story, { id, stageAt }: Invited, random: Randomness) {
  const at = new Date(Math.min(stageAt.getTime() + DAY, dayToDate(today).getTime() - 3_600_000));
  await tx.referralMove.create({
    data: {
      id: demoId(random),
      referralId: id,
      from: "referred",
      to: "interview",
      side: "employer",
      byName: "The employer",
      at,
    },
  });
  await tx.referral.update({ where: { id }, data: { stage: "interview", stageAt: at, openedAt: at } });
  await tx.interview.create({
    data: {
      id: demoId(random),
      referralId: id,
      startsAt: new Date(dayToDate(addWorkingDays(today, 1)).getTime() + 10.5 * 3_600_000),
      minutes: 30,
      place: "The front desk, second floor",
      contactName: "Whoever is on shift",
      arrangedByName: "The employer",
      createdAt: at,
      updatedAt: at,
    },
  });
}
