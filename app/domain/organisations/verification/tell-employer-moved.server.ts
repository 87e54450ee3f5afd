import { paths } from "~/paths";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { baseUrl } from "~/platform/env.server";
import { tellAdministrators } from "../people/tell-administrators.server";
import { tellOperators } from "./tell-operators.server";

const page = baseUrl + paths.verification;
const home = baseUrl + paths.employer;

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
    const envelope = { organisationId, once: moveId };
    const facts = ({ name }: { name: string }, link: string) => ({
      baseUrl,
      link,
      personName: name,
      organisationName: organisation.name,
    });
    if (from === "suspended")
      await tellAdministrators(tx, "employer-released", {
        ...envelope,
        props: (person) => ({ ...facts(person, home), words }),
      });
    else if (to === "verified")
      await tellAdministrators(tx, "employer-verified", {
        ...envelope,
        props: (person) => facts(person, home),
      });
    else if (to === "asked")
      await tellAdministrators(tx, "employer-question", {
        ...envelope,
        props: (person) => ({ ...facts(person, page), question: words }),
      });
    else if (to === "refused" || to === "suspended")
      await tellAdministrators(tx, `employer-${to}`, {
        ...envelope,
        props: (person) => ({ ...facts(person, page), reason: words }),
      });
  });
