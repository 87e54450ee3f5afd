/** For tests: questions put by phone and on paper, and a clock that is put right again. */
import type { PersonActor } from "~/platform/actor";
import { shiftClock } from "~/platform/clock";
import { candidateOf } from "~prisma/factories/candidate";
import { liveVacancy } from "~prisma/factories/vacancy";
import type { Channel } from "../consent/channels";
import { codeFor } from "../consent/consent-token.server";
import { findBrokerConsent } from "../consent/find-asked.server";
import { putForward } from "../put-forward.server";
import { usualFields, wholeReferral } from "./referral-world";

type Sides = { broker: PersonActor; brokerage: { id: string }; employer: { id: string } };

export const days = (count: number) => count * 86_400_000;

/** Does something so many milliseconds from now. */
export async function inTime<T>(shift: number, work: () => Promise<T>) {
  shiftClock(shift);
  try {
    return await work();
  } finally {
    shiftClock(0);
  }
}

/** A question put to somebody without an email address. */
export async function askedBy(channel: Exclude<Channel, "email">, sides: Sides) {
  const { id: vacancyId } = await liveVacancy(sides.employer.id);
  const candidate = await candidateOf(sides.brokerage.id, { person: { email: null } });
  const chosen = { vacancyId, candidateId: candidate.id, fields: usualFields, channel };
  const result = await putForward(sides.broker, chosen);
  if (!result.ok) throw new Error(result.message);
  return { id: result.value.id, candidate, vacancyId };
}

/** The open question as the broker's page shows it. */
export async function questionTo(broker: PersonActor, id: string) {
  const found = await findBrokerConsent(broker, id);
  if (!found.ok || !found.value.question) throw new Error("There is no open question");
  return found.value.question;
}

/** The code of a letter or a sheet. */
export async function printedCode(id: string) {
  const { request } = await wholeReferral(id);
  if (!request) throw new Error("Nobody was asked");
  return codeFor(request);
}
