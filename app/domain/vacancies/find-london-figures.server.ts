import { system } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import { addDays, dayToDate } from "~/platform/clock";
import { londonLivingWageOn } from "./living-wage";
import { openOn } from "./open-on.server";
import { payBesideWage } from "./stored-pay";

/** Fewer than this, of anything, is not shown. */
const FEWEST = 5;
const DAYS_BACK = 30;

/** What anyone may know of London's open vacancies. A figure that rests on fewer than five is null. */
export type LondonFigures = {
  open: { places: number; employers: number } | null;
  /** Of open places whose pay is given in figures, the whole percentage that pays at least the London Living Wage. */
  payLivingWage: number | null;
  /** Whole days from going live to the first interview, at the median of vacancies that reached it in 30 days. */
  daysToInterview: number | null;
};

/** What is open, in as few rows as there are different pays: enough for the first two figures. */
const openPays = (tx: Tx, day: string) =>
  tx.vacancy.groupBy({
    by: ["payUnit", "payMinPence", "payMaxPence", "hoursMin", "hoursMax"],
    where: openOn(day),
    _sum: { places: true },
  });

const openEmployers = async (tx: Tx, day: string) =>
  (await tx.vacancy.groupBy({ by: ["organisationId"], where: openOn(day) })).length;

function shareOfLivingWage(pays: Awaited<ReturnType<typeof openPays>>, day: string): number | null {
  const wage = londonLivingWageOn(day);
  const inFigures = pays.filter(({ payUnit, payMinPence }) => payUnit !== null && payMinPence !== null);
  const stated = placesOf(inFigures);
  if (!wage || stated < FEWEST) return null;
  const paying = inFigures.filter((pay) => payBesideWage(pay, wage).standing === "pays");
  return Math.round((placesOf(paying) / stated) * 100);
}

const placesOf = (pays: readonly { _sum: { places: number | null } }[]) =>
  pays.reduce((sum, { _sum }) => sum + (_sum.places ?? 0), 0);

/** The median over vacancies whose first interview was within 30 days; a second interview is not a first. */
async function medianDaysToInterview(tx: Tx, day: string): Promise<number | null> {
  const since = dayToDate(addDays(day, -DAYS_BACK));
  const rows = await tx.$queryRaw<{ vacancies: number; median: number | null }[]>`
    select count(*)::int as vacancies, percentile_disc(0.5) within group (order by days)::int as median
    from (
      select greatest(0, (min(m.at) at time zone 'Europe/London')::date
        - (v."liveAt" at time zone 'Europe/London')::date) as days
      from referral_move m
      join referral r on r.id = m."referralId"
      join vacancy v on v.id = r."vacancyId"
      where m."to" = 'interview' and m.at >= ${since} and v."liveAt" is not null
        and not exists (
          select 1 from referral_move earlier
          join referral other on other.id = earlier."referralId"
          where other."vacancyId" = v.id and earlier."to" = 'interview' and earlier.at < ${since})
      group by v.id
    ) as firsts`;
  const [{ vacancies, median } = { vacancies: 0, median: null }] = rows;
  return vacancies < FEWEST ? null : median;
}

/**
 * The front page's figures for a London day. Read as the service itself, because moves of referrals are nobody
 * else's to count; nothing but the three aggregates leaves.
 */
export const findLondonFigures = (day: string): Promise<LondonFigures> =>
  asActor(system("london-figures"), async (tx) => {
    const pays = await openPays(tx, day);
    const employers = await openEmployers(tx, day);
    const places = placesOf(pays);
    return {
      open: employers < FEWEST || places < FEWEST ? null : { places, employers },
      payLivingWage: shareOfLivingWage(pays, day),
      daysToInterview: await medianDaysToInterview(tx, day),
    };
  });
