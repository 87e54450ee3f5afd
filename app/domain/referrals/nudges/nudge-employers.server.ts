import { record } from "~/domain/audit/record.server";
import { contactNow } from "~/domain/engagement/charter/find-charter.server";
import { sendToEach } from "~/domain/mail/send-letter.server";
import { paths } from "~/paths";
import { system } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import { now, today } from "~/platform/clock";
import { sayDay } from "~/platform/day-words";
import { baseUrl } from "~/platform/env.server";
import { isWorkingDay } from "~/platform/working-days";
import { whoMayAnswer } from "../readers.server";
import { referralReference } from "../stage-words";
import { findWaiting, type WaitingReferral } from "./find-waiting.server";

const service = system("nudge-employers");
/** As many as one letter names. */
const NAMED = 8;

/**
 * Reminds employers of referrals that wait for them: all of an employer's in one letter, as often as its charter
 * allows. Runs by the clock on working days; what is held back is looked at again the next day.
 * @returns how many employers were reminded
 */
export async function nudgeEmployers(): Promise<number> {
  const day = today();
  if (!isWorkingDay(day)) return 0;
  const employers = await asActor(service, async (tx) => [
    ...new Set((await findWaiting(tx, day)).map(({ employerId }) => employerId)),
  ]);
  let reminded = 0;
  for (const employerId of employers)
    if (await asActor(service, (tx) => nudge(tx, employerId, day))) reminded++;
  return reminded;
}

/** One employer's letter, in a transaction of its own: two runs at once send one. */
async function nudge(tx: Tx, employerId: string, day: string) {
  await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`letters that ask of ${employerId}`}, 0))::text`;
  const { charter, held } = await contactNow(tx, employerId);
  if (held) return false;
  const waiting = await findWaiting(tx, day, employerId);
  const employer = await tx.organisation.findUnique({ where: { id: employerId }, select: { name: true } });
  const readers = waiting.length > 0 ? await whoMayAnswer(tx, employerId) : [];
  if (!employer || readers.length === 0) return false;
  await sendToEach(tx, "referrals-waiting", readers, {
    page: paths.employer,
    onceKey: `referrals-waiting:${employerId}:${day}`,
    props: {
      employerName: employer.name,
      waiting: waiting.slice(0, NAMED).map(inWords),
      more: Math.max(0, waiting.length - NAMED),
      monthlyCap: charter.monthlyCap,
      charterLink: `${baseUrl}${paths.charter}`,
    },
  });
  await tx.employerNudge.create({
    data: { employerId, kind: "referral", subject: `${waiting.length} waiting on ${day}`, at: now() },
  });
  const ids = waiting.map(({ id }) => id);
  await tx.referral.updateMany({ where: { id: { in: ids } }, data: { nudgedAt: now() } });
  await record(tx, service, "employer.nudged", employerId, {
    organisationId: employerId,
    detail: { referralIds: ids },
  });
  return true;
}

const waitsFor = {
  referred: "put forward on",
  interview: "at interview since",
  offered: "offered, and nothing heard since",
} as const;

const inWords = ({ number, vacancyTitle, stage, since }: WaitingReferral) =>
  `${referralReference(number)} for ${vacancyTitle}: ${waitsFor[stage]} ${sayDay(since)}`;
