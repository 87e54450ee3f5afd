/** For tests: a brokerage with a broker who has been there for long, and suggestions made for its candidates. */
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import { candidateOf } from "~prisma/factories/candidate";
import { memberOf, organisation } from "~prisma/factories/organisation";
import { liveVacancy } from "~prisma/factories/vacancy";
import type { Prisma } from "~prisma/generated/client";

const service = system("test");
const HOUR = 3_600_000;

export const hoursAgo = (hours: number) => new Date(now().getTime() - hours * HOUR);

type Suggested = {
  score?: number;
  hours?: number;
  vacancyId?: string;
  candidate?: Partial<Prisma.CandidateUncheckedCreateInput>;
};

export async function alertWorld() {
  const brokerage = await organisation("brokerage", { name: "Waltham Forest", boroughCode: "E09000031" });
  const employer = await organisation("employer", { name: "Lea Bridge Canteen" });

  /** Somebody of the team, who joined so many hours ago. */
  async function member(name: string, { of = brokerage, hours = 10_000 } = {}) {
    const actor = await memberOf(of, name);
    await asActor(service, (tx) =>
      tx.membership.updateMany({ where: { personId: actor.id }, data: { createdAt: hoursAgo(hours) } }),
    );
    return actor;
  }

  return {
    brokerage,
    employer,
    member,
    broker: await member("Sam Taylor"),
    vacancy: (over: Parameters<typeof liveVacancy>[1] = {}) => liveVacancy(employer.id, over),
    /** A candidate whom the nightly run suggested three hours ago with 80, unless it is said otherwise. */
    async suggested({ score = 80, hours = 3, vacancyId, candidate = {} }: Suggested = {}) {
      const of = candidate.brokerageId ?? brokerage.id;
      const { id: candidateId, reference } = await candidateOf(of, { candidate });
      const vacancy = vacancyId ?? (await liveVacancy(employer.id)).id;
      const createdAt = hoursAgo(hours);
      await asActor(service, (tx) =>
        tx.suggestion.create({
          data: { vacancyId: vacancy, candidateId, brokerageId: of, score, createdAt },
        }),
      );
      return { vacancyId: vacancy, candidateId, reference };
    },
  };
}

/** What the letters to somebody say, the earliest first. */
export const lettersTo = (email: string) =>
  asActor(service, async (tx) => {
    const rows = await tx.letter.findMany({ where: { to: email }, orderBy: { queuedAt: "asc" } });
    return rows.map(({ props }) => props as Record<string, unknown>);
  });
