import { sendToEach } from "~/domain/mail/send-letter.server";
import { paths } from "~/paths";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { brokersOf } from "../../readers.server";

/** Tells the broker who is putting a person forward that another borough asks about them, and what it asks. */
export const tellLockAsked = (askId: string) =>
  asActor(system("tell-lock-asked"), async (tx) => {
    const ask = await tx.lockAsk.findUnique({ where: { id: askId }, include: { holder: true } });
    if (!ask?.holder || ask.answer) return;
    const referral = await tx.referral.findUnique({
      where: { id: ask.holder.referralId },
      include: { candidate: { select: { reference: true } } },
    });
    const asker = await tx.organisation.findUnique({ where: { id: ask.askerBrokerageId } });
    if (!referral || !asker) return;
    await sendToEach(tx, "lock-asked", await brokersOf(tx, referral), {
      page: paths.lockAsk(askId),
      onceKey: `lock-asked:${askId}`,
      props: {
        candidateReference: referral.candidate.reference,
        askerBorough: asker.name,
        askerName: ask.askedByName,
        words: ask.words,
      },
    });
  });
