import { contactNow } from "~/domain/engagement/charter/find-charter.server";
import { system } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import { addDays, dayToDate, londonDate, now, today } from "~/platform/clock";
import { workingDaysAfter } from "~/platform/working-days";
import { type Check, checksAt, OPEN_DAYS, REMIND_AFTER } from "./checks";
import { askable, forgetUnasked, makeChecks } from "./make-checks.server";
import { askEmployer, askResident, withItsReferral } from "./question-letter.server";
import { tokenOf } from "./question-link.server";

const service = system("outcomes.ask");

/** Makes the questions of one referral, or of all of them, and sends what is due. Done twice, it is done once. */
export async function askOutcomes(referralId?: string) {
  const one = referralId ? { id: referralId } : {};
  await asActor(
    service,
    async (tx) => {
      const begun = await tx.referral.findMany({
        where: { AND: [askable, one] },
        select: { id: true, stage: true, startsOn: true, startedAt: true },
      });
      for (const referral of begun) await makeChecks(tx, referral);
      await forgetUnasked(tx, referralId);
    },
    120_000,
  );
  let asked = 0;
  for (const id of await dueNow(referralId)) asked += await askOne(id);
  return asked;
}

/** Questions that are due and not answered, of which the letter or the reminder has not gone. */
const dueNow = (referralId?: string) =>
  asActor(service, async (tx) => {
    const day = today();
    const due = await tx.outcomeCheck.findMany({
      where: {
        ...(referralId ? { referralId } : {}),
        answer: null,
        remindedAt: null,
        dueOn: { lte: dayToDate(day), gte: dayToDate(addDays(day, -OPEN_DAYS)) },
        referral: askable,
      },
      select: { id: true, referralId: true, side: true, check: true, askedAt: true },
      orderBy: [{ dueOn: "asc" }, { id: "asc" }],
    });
    // Of two that are due to one side at once, the later says what the earlier would.
    const last = new Map(due.map(({ id, referralId: of, side }) => [`${of} ${side}`, id]));
    return due
      .filter(({ id, referralId: of, side }) => last.get(`${of} ${side}`) === id)
      .filter(({ askedAt }) => !askedAt || workingDaysAfter(londonDate(askedAt), day) >= REMIND_AFTER)
      .map(({ id }) => id);
  });

/** Sends one letter, in a transaction of its own: one that can't be sent keeps no other back. */
const askOne = (id: string) =>
  asActor(service, async (tx): Promise<number> => {
    await tx.$queryRaw`select 1 from outcome_check where id = ${id} for update`;
    const asking = await tx.outcomeCheck.findUnique({ where: { id }, include: withItsReferral });
    if (!asking || asking.answer !== null || asking.remindedAt) return 0;
    if (!checksAt(asking.referral.stage).includes(asking.check as Check)) return 0;
    const reminder = asking.askedAt !== null;
    if (reminder && workingDaysAfter(londonDate(asking.askedAt ?? now()), today()) < REMIND_AFTER) return 0;
    const sent =
      asking.side === "employer"
        ? await nudge(tx, asking.referral.employerId, id, () => askEmployer(tx, asking, reminder))
        : await askResident(tx, service, asking, reminder);
    if (sent === 0) return 0;
    await tx.outcomeCheck.update({
      where: { id },
      data: {
        tokenDigest: tokenOf(id).digest,
        askedAt: asking.askedAt ?? now(),
        ...(reminder ? { remindedAt: now() } : {}),
      },
    });
    return 1;
  });

/** A letter that asks something of an employer counts towards its cap, and waits where its charter holds letters back. */
async function nudge(tx: Tx, employerId: string, subject: string, send: () => Promise<number>) {
  await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`letters that ask of ${employerId}`}, 0))::text`;
  const { held } = await contactNow(tx, employerId);
  if (held) return 0;
  const sent = await send();
  if (sent > 0)
    await tx.employerNudge.createMany({ data: { employerId, kind: "outcome", subject, at: now() } });
  return sent;
}
