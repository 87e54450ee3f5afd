import { record } from "~/domain/audit/record.server";
import { type SystemActor, system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { dayToDate, now, today } from "~/platform/clock";
import { RIGHT_TO_WORK } from "../task-list/written";

/** Licences at a time: a night's are few, the first night's may be many. */
const A_PAGE = 200;

type RanOut = { candidateId: string; brokerageId: string; what: string };

/**
 * Takes every licence and qualification that has run out off what matching counts. The broker still sees it, with its
 * last day, and renews it there. Runs by the clock, and does nothing twice. @returns how many were taken off
 */
export async function expireCertificates(): Promise<number> {
  const actor = system("licence dates");
  for (let sum = 0; ; ) {
    const taken = await expireSome(actor);
    sum += taken;
    if (taken < A_PAGE) return sum;
  }
}

const expireSome = (actor: SystemActor) =>
  asActor(actor, async (tx) => {
    const at = now();
    // Held until this is done, so that a broker who renews one at this moment has the last word.
    const ranOut = await tx.$queryRaw<RanOut[]>`
      select e."candidateId", c."brokerageId", e.what
      from candidate c join candidate_expiry e on e."candidateId" = c.id
      where e."expiresOn" < ${dayToDate(today())}::date and e.what <> ${RIGHT_TO_WORK}
        and (e.what = any (c.licences) or e.what = any (c.qualifications))
      order by c.id, e.what limit ${A_PAGE} for update of c, e`;
    for (const { candidateId: id, brokerageId: organisationId, what } of ranOut) {
      await tx.$executeRaw`
        update candidate set licences = array_remove(licences, ${what}),
          qualifications = array_remove(qualifications, ${what}), "updatedAt" = ${at}
        where id = ${id}`;
      const detail = { what, version: at.toISOString() };
      await record(tx, actor, "candidate.licence-expired", id, { organisationId, detail });
    }
    return ranOut.length;
  });
