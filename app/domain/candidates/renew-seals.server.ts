import { record } from "~/domain/audit/record.server";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { ownSealer, type Sealer } from "~/platform/seal.server";
import { rowOf } from "./sealed-answers.server";

const service = system("renew seals");
/** Rows dealt with in one transaction. */
const PAGE = 500;

/**
 * Seals again, with the newest key, the answers that an older key sealed, so that the older one can be taken away. Runs
 * by the clock. What changed meanwhile is left as it is; it was sealed with the newest key then.
 * @returns how many were sealed again
 */
export async function renewSeals(sealer: Sealer = ownSealer()): Promise<number> {
  let renewed = 0;
  let last: string | undefined = "";
  while (last !== undefined) {
    const page = await renewPage(sealer, last);
    renewed += page.renewed;
    last = page.last;
  }
  const trace = { detail: { renewed } };
  if (renewed > 0)
    await asActor(service, (tx) => record(tx, service, "equality.resealed", "every answer", trace));
  return renewed;
}

type Page = { renewed: number; last: string | undefined };

const renewPage = (sealer: Sealer, after: string): Promise<Page> =>
  asActor(service, async (tx) => {
    const rows = await tx.equalityAnswers.findMany({
      where: { candidateId: { gt: after } },
      orderBy: { candidateId: "asc" },
      take: PAGE,
    });
    let renewed = 0;
    for (const { candidateId, sealed, updatedAt } of rows.filter((row) => !sealer.isNewest(row.sealed))) {
      const again = sealer.reseal(sealed, rowOf(candidateId));
      if (again === undefined) continue;
      // When the answers were given stays as it was: nobody gave any.
      const data = { sealed: again, updatedAt };
      const { count } = await tx.equalityAnswers.updateMany({ where: { candidateId, sealed }, data });
      renewed += count;
    }
    return { renewed, last: rows.length < PAGE ? undefined : rows.at(-1)?.candidateId };
  });
