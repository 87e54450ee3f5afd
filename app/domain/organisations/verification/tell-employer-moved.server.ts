import { sendToEach } from "~/domain/mail/send-letter.server";
import { paths } from "~/paths";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { administratorsOf } from "../people/administrators-of.server";
import { tellOperators } from "./tell-operators.server";

/**
 * Writes to an employer's administrators how it stands now: asked, verified, refused, suspended or released. An answer
 * of the employer's goes to the operators instead. Once a step, however often it is called.
 */
export const tellEmployerMoved = (moveId: string) =>
  asActor(system("letters"), async (tx) => {
    const move = await tx.standingMove.findUnique({
      where: { id: moveId },
      include: { organisation: { select: { name: true } } },
    });
    if (!move) return;
    const { organisationId, from, to, organisation } = move;
    const words = move.words ?? "";
    if (to === "waiting" && from !== "suspended") return tellOperators(tx, organisationId, moveId);
    const readers = await administratorsOf(tx, organisationId);
    const organisationName = organisation.name;
    if (from === "suspended")
      await sendToEach(tx, "employer-released", readers, {
        page: paths.employer,
        onceKey: `employer-released:${moveId}`,
        props: { organisationName, words },
      });
    else if (to === "verified")
      await sendToEach(tx, "employer-verified", readers, {
        page: paths.employer,
        onceKey: `employer-verified:${moveId}`,
        props: { organisationName },
      });
    else if (to === "asked")
      await sendToEach(tx, "employer-question", readers, {
        page: paths.verification,
        onceKey: `employer-question:${moveId}`,
        props: { organisationName, question: words },
      });
    else if (to === "refused" || to === "suspended")
      await sendToEach(tx, `employer-${to}`, readers, {
        page: paths.verification,
        onceKey: `employer-${to}:${moveId}`,
        props: { organisationName, reason: words },
      });
  });
