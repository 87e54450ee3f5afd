import type { LoadedTaxonomy } from "~/domain/taxonomy/find-taxonomy.server";
import type { Tx } from "~/platform/actor.server";
import { now } from "~/platform/clock";
import type { HeldDocument } from "./document";
import { gatherAround } from "./gather-around.server";
import { gatherMatches } from "./gather-matches.server";
import { gatherPerson } from "./gather-person.server";
import { gatherReferrals } from "./gather-referrals.server";

type About = { candidateId: string; candidateReference: string; request: string; heldBy: string };

/** Everything held about somebody, read as the service in one transaction, so that it is how things stood at one moment. */
export async function gather(tx: Tx, about: About, taxonomy: LoadedTaxonomy): Promise<HeldDocument> {
  const { candidateId, ...said } = about;
  const person = await gatherPerson(tx, candidateId, taxonomy);
  const email = person.details[0]?.email;
  return {
    format: "front-door-export-1",
    ...said,
    madeAt: now().toISOString(),
    sections: {
      ...person,
      ...(await gatherMatches(tx, candidateId)),
      ...(await gatherReferrals(tx, candidateId)),
      ...(await gatherAround(tx, candidateId, typeof email === "string" ? email : null)),
    },
  };
}
