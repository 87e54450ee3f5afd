import { sendLetter } from "~/domain/mail/send-letter.server";
import { paths } from "~/paths";
import { system } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import { baseUrl } from "~/platform/env.server";
import { brokersOf, type Reader } from "./readers.server";
import { isBeforeWork, openStages } from "./stages";

type Told = { moveId: string; vacancyIds: string[]; back: boolean };

/**
 * Writes to the brokers who have referrals under way for vacancies that are held, or live again: one letter each, with
 * every such vacancy and the residents' references. Once a hold.
 */
export const tellVacanciesHeld = ({ moveId, vacancyIds, back }: Told) =>
  asActor(system("tell-vacancies-held"), async (tx) => {
    const referrals = await openReferrals(tx, vacancyIds);
    const [first] = referrals;
    if (!first) return;
    const letters = new Map<string, { reader: Reader; vacancies: Map<string, string[]> }>();
    for (const referral of referrals)
      for (const reader of await brokersOf(tx, referral)) {
        const letter = letters.get(reader.id) ?? { reader, vacancies: new Map<string, string[]>() };
        const vacancy = `${referral.vacancy.title} (FD-${referral.vacancy.number})`;
        const people = letter.vacancies.get(vacancy) ?? [];
        letter.vacancies.set(vacancy, [...people, referral.candidate.reference]);
        letters.set(reader.id, letter);
      }
    for (const { reader, vacancies } of letters.values())
      await sendLetter(tx, "vacancies-held", {
        to: reader.email,
        onceKey: `vacancies-held:${moveId}:${reader.id}`,
        props: {
          baseUrl,
          link: baseUrl + paths.referrals,
          personName: reader.name,
          employerName: first.employer.name,
          back,
          vacancies: [...vacancies].map(([vacancy, people]) => `${vacancy}: ${people.join(", ")}`),
        },
      });
  });

const openReferrals = (tx: Tx, vacancyIds: string[]) =>
  tx.referral.findMany({
    where: { vacancyId: { in: vacancyIds }, stage: { in: openStages.filter(isBeforeWork) } },
    select: {
      brokerId: true,
      brokerageId: true,
      employer: { select: { name: true } },
      vacancy: { select: { title: true, number: true } },
      candidate: { select: { reference: true } },
    },
    orderBy: [{ vacancy: { number: "asc" } }, { number: "asc" }],
  });
