import { sendToEach } from "~/domain/mail/send-letter.server";
import { paths } from "~/paths";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { londonDate, now } from "~/platform/clock";
import { brokersOf } from "../../readers.server";
import { personStanding } from "./person-standing.server";

/** Tells a broker that the details of somebody whom they put forward have become those of another borough's person. */
export const tellClaimsClash = (candidateId: string) =>
  asActor(system("tell-claims-clash"), async (tx) => {
    const candidate = await tx.candidate.findUnique({ where: { id: candidateId } });
    // A slip may have been put right meanwhile.
    if (!candidate || !(await personStanding(tx, { candidateId })).elsewhere) return;
    await sendToEach(tx, "claims-clash", await brokersOf(tx, candidate), {
      page: paths.askAboutLock(candidateId),
      onceKey: `claims-clash:${candidateId}:${londonDate(now())}`,
      props: {
        candidateReference: candidate.reference,
      },
    });
  });
