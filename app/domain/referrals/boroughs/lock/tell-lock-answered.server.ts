import { sendToEach } from "~/domain/mail/send-letter.server";
import { paths } from "~/paths";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { brokersOf } from "../../readers.server";

/** Tells the broker who asked about a person what the answer is, and nothing of whose it is. */
export const tellLockAnswered = (askId: string) =>
  asActor(system("tell-lock-answered"), async (tx) => {
    const ask = await tx.lockAsk.findUnique({ where: { id: askId } });
    const candidate = ask && (await tx.candidate.findUnique({ where: { id: ask.candidateId } }));
    if (!ask?.answer || !candidate) return;
    const asker = { brokerId: ask.askedById, brokerageId: ask.askerBrokerageId };
    await sendToEach(tx, "lock-answered", await brokersOf(tx, asker), {
      page: paths.lockAsk(askId),
      onceKey: `lock-answered:${askId}`,
      props: {
        candidateReference: candidate.reference,
        answer: ask.answer,
        words: ask.answerWords,
      },
    });
  });
