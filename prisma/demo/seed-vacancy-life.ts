import { whyColumn } from "~/domain/vacancies/endings/endings";
import type { Tx } from "~/platform/actor.server";
import { addDays, dateToDay } from "~/platform/clock";
import { sayDay } from "~/platform/day-words";
import type { DemoVacancy } from "./demo-vacancy";
import { ageInDays, DAY, dayFromToday, type Story } from "./story";

/** Days after which every vacancy that ran out has had its answer: the younger ones are still asked about. */
const ANSWERED = 30;

/** What happens to vacancies after they are written: two wait for their day, the first of all was changed and extended, and of those that ended it is known how. */
export async function seedVacancyLife(tx: Tx, story: Story, vacancies: readonly DemoVacancy[]) {
  const drafts = vacancies.filter(({ stage }) => stage === "draft").slice(0, 2);
  await tx.vacancy.updateMany({
    where: { id: { in: drafts.map(({ id }) => id) } },
    data: { stage: "scheduled", goesLiveOn: dayFromToday(story, 4), closesOn: dayFromToday(story, 40) },
  });
  await tx.$executeRaw`update vacancy set "submittedAt" = "createdAt" where stage = 'scheduled'`;
  await seedEndings(tx, story);
  await tx.vacancyChange.createMany({ data: changes(story, vacancies) });
}

/** Starts that are on record count as places filled through the service; the others were filled in another way, or left. */
async function seedEndings(tx: Tx, story: Story) {
  const skills = whyColumn({ why: "skills", words: null });
  await tx.$executeRaw`
    update vacancy v set "filledThroughUs" = s.starts,
      "filledOtherwise" = case when v.stage = 'filled' then greatest(v.places - s.starts, 0) else 0 end,
      "howFilled" = case when v.stage = 'filled' and s.starts < v.places then 'own-advert' end,
      "whyNotFilled" = case when v.stage <> 'filled' and s.starts < v.places then ${skills} end
    from (select w.id, count(r.id)::int as starts from vacancy w left join referral r on r."vacancyId" = w.id
            and r.stage in ('started', 'sustained_13', 'sustained_26') group by w.id) s
    where s.id = v.id and (v.stage in ('filled', 'closed')
      or (v.stage = 'expired' and v."endedAt" < ${dayFromToday(story, -ANSWERED)}))`;
}

/** What the demonstration's first employer changed on its first vacancy. */
function changes(story: Story, vacancies: readonly DemoVacancy[]) {
  const first = vacancies.find(
    ({ stage, title, places }) => stage === "live" && title === "Kitchen assistant" && places === 3,
  );
  if (!first?.closesOn || !first.liveAt || ageInDays(story, new Date(first.liveAt)) < 4) return [];
  const { id: vacancyId } = first;
  const closes = dateToDay(new Date(first.closesOn));
  const live = new Date(first.liveAt).getTime();
  const longer = { field: "Closing date", was: sayDay(addDays(closes, -14)), is: sayDay(closes) };
  const hours = { field: "Hours", was: "30 to 35 a week", is: "35 a week" };
  const byName = "Maya Osei";
  const reason = "A second school has asked for lunches.";
  return [
    { vacancyId, kind: "changed", changes: [hours], byName, at: new Date(live + 2 * DAY) },
    { vacancyId, kind: "extended", changes: [longer], reason, byName, at: new Date(live + 3 * DAY) },
  ];
}
