/** For tests: two boroughs, an employer, and one person who came to both. */
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { ownerPool } from "~/platform/database/db.server";
import { candidateOf } from "~prisma/factories/candidate";
import { memberOf, organisation } from "~prisma/factories/organisation";
import { liveVacancy } from "~prisma/factories/vacancy";

const fields = ["firstName", "email", "occupations"] as const;

export async function twoBoroughs() {
  const here = await organisation("brokerage", {
    name: "Waltham Forest brokerage",
    boroughCode: "E09000031",
  });
  const there = await organisation("brokerage", { name: "Hackney brokerage", boroughCode: "E09000012" });
  const employer = await organisation("employer", { name: "Lea Bridge Canteen" });
  const sam = await memberOf(here, "Sam Taylor");
  const leon = await memberOf(there, "Leon Clarke");
  let people = 0;
  return {
    ...{ here, there, employer, sam, leon },
    recruiter: await memberOf(employer, "Maya Osei"),
    vacancy: (over: Parameters<typeof liveVacancy>[1] = {}) => liveVacancy(employer.id, over),
    /** One person's records, the first in Sam's borough and the second in Leon's: each with the same email address. */
    async samePerson() {
      const person = { name: "Zed Example", email: `zed.${people++}@mail.example`, phone: null };
      return [await candidateOf(here.id, { person }), await candidateOf(there.id, { person })] as const;
    },
    chosen: (vacancyId: string, candidateId: string) => ({ vacancyId, candidateId, fields: [...fields] }),
  };
}

export type TwoBoroughs = Awaited<ReturnType<typeof twoBoroughs>>;

/** Claims of a referral, as the service sees them. */
export const claimsOf = (referralId: string) =>
  asActor(system("test"), (tx) =>
    tx.identityClaim.findMany({ where: { referralId }, orderBy: { key: "asc" } }),
  );

export const askAsKept = (id: string) =>
  asActor(system("test"), (tx) => tx.lockAsk.findUniqueOrThrow({ where: { id }, include: { holder: true } }));

/** What a job of one topic carries, each that waits. */
export async function jobsOf(topic: string): Promise<Record<string, string>[]> {
  const { rows } = await ownerPool().query(
    `select j.payload from graphile_worker._private_jobs j
     join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = $1 order by j.id`,
    [topic],
  );
  return rows.map(({ payload }) => payload);
}
