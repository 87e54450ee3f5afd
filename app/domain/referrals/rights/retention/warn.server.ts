import { record } from "~/domain/audit/record.server";
import { sendToEach } from "~/domain/mail/send-letter.server";
import { dayInWords } from "~/domain/matching/score/words";
import { paths } from "~/paths";
import { asActor, type Tx } from "~/platform/actor.server";
import { addDays, now, today } from "~/platform/clock";
import { brokersOf } from "../../readers.server";
import { rightsService } from "../service.server";
import { goingSoon } from "./due.server";
import { WARN_DAYS } from "./removal-day";

/** Whom a letter names before it counts the rest. */
const NAMED = 20;
/** Warned of in one go; who is left is warned of tomorrow. */
const MOST = 500;

type Warning = { brokerageId: string; months: number; soon: Date };

/** Warns each broker, in one letter, of whose details go in 30 days; nobody's caseload is everybody's. @returns of how many */
export const warnOf = ({ brokerageId, months, soon }: Warning) => {
  const actor = rightsService();
  return asActor(actor, async (tx) => {
    const rows = await tx.candidatePerson.findMany({
      where: goingSoon(brokerageId, { soon }),
      select: { candidateId: true, candidate: { select: { reference: true, brokerId: true } } },
      orderBy: { candidateId: "asc" },
      take: MOST,
    });
    if (rows.length === 0) return 0;
    const ids = rows.map(({ candidateId }) => candidateId);
    const { count } = await tx.candidatePerson.updateMany({
      where: { candidateId: { in: ids }, warnedAt: null },
      data: { warnedAt: now() },
    });
    await record(tx, actor, "retention.warned", brokerageId, {
      organisationId: brokerageId,
      detail: { residents: count },
    });
    for (const brokerId of new Set(rows.map(({ candidate }) => candidate.brokerId))) {
      const theirs = rows.filter(({ candidate }) => candidate.brokerId === brokerId);
      await tellOf(
        tx,
        { brokerId, brokerageId },
        months,
        theirs.map(({ candidate }) => candidate.reference),
      );
    }
    return count;
  });
};

async function tellOf(
  tx: Tx,
  whose: { brokerId: string | null; brokerageId: string },
  months: number,
  references: string[],
) {
  const removedOn = addDays(today(), WARN_DAYS);
  await sendToEach(tx, "retention-warning", await brokersOf(tx, whose), {
    page: paths.rightsLog,
    onceKey: `retention:${whose.brokerageId}:${today()}:${whose.brokerId ?? "nobody"}`,
    props: {
      total: references.length,
      references: references.slice(0, NAMED),
      more: Math.max(0, references.length - NAMED),
      months,
      removedOn: dayInWords(removedOn, today()),
    },
  });
}
