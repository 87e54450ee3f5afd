import { boroughWithCode } from "~/domain/places/boroughs";
import type { Actor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { isUnanswered } from "../endings/ending-columns";
import { whyNotPost } from "../may-post";
import { vacancyReference } from "../reference";
import { ownedBy } from "../visible.server";
import { fieldChangesOf } from "./change";
import { historyOf } from "./history";

/**
 * What stands beside a vacancy on its employer's page: its history, the latest first; the brokerage of its site's
 * borough, which has it in hand; and the same ask at the employer's other sites. Null where it is not the actor's own.
 */
export const findHistory = (actor: Actor, id: string) =>
  asActor(actor, async (tx) => {
    const vacancy = await tx.vacancy.findFirst({
      where: { AND: [{ id }, ownedBy(actor)] },
      include: { changes: true, site: { select: { boroughCode: true } }, organisation: true },
    });
    if (!vacancy) return null;
    const { changes, site, groupId, organisation } = vacancy;
    const { boroughCode } = site;
    const brokerage = boroughCode
      ? await tx.organisation.findFirst({ where: { kind: "brokerage", boroughCode }, select: { name: true } })
      : null;
    const siblings = groupId
      ? await tx.vacancy.findMany({
          where: { AND: [{ groupId, id: { not: id } }, ownedBy(actor)] },
          include: { site: { select: { name: true } } },
          orderBy: { number: "asc" },
        })
      : [];
    return {
      history: historyOf(
        vacancy,
        changes.map((row) => ({ ...row, changes: fieldChangesOf(row.changes) })),
      ),
      /** Why nothing of this employer's can go live, in words; null where it can. */
      barred: whyNotPost(organisation),
      unanswered: isUnanswered(vacancy),
      inHand: {
        boroughName: boroughWithCode(boroughCode ?? "")?.name ?? null,
        brokerageName: brokerage?.name ?? null,
      },
      elsewhere: siblings.map((one) => ({
        id: one.id,
        reference: vacancyReference(one.number),
        siteName: one.site.name,
        stage: one.stage,
      })),
    };
  });
