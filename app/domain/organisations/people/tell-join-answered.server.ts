import { sendLetter, sendToEach } from "~/domain/mail/send-letter.server";
import { paths } from "~/paths";
import type { Tx } from "~/platform/actor.server";
import { baseUrl } from "~/platform/env.server";
import { joinRequestReference } from "../reference";
import { administratorsOf } from "./administrators-of.server";
import { type EmployerRole, roleWords } from "./roles";

type Answered = {
  id: string;
  organisationId: string;
  organisationName: string;
  personId: string;
  personName: string;
  email: string;
  createdAt: Date;
};

/**
 * Writes to somebody who asked to join how they were answered and, where they were let in, to those who administer the
 * employer. @param given in which role; null where it was declined @param byId who answered, and knows
 */
export async function tellJoinAnswered(
  tx: Tx,
  request: Answered,
  { given, byId }: { given: EmployerRole | null; byId: string | null },
) {
  const { id, organisationId, organisationName, personId, personName, email } = request;
  const words = given && roleWords[given];
  const once = `${id}:${request.createdAt.getTime()}`;
  await sendLetter(tx, "join-answered", {
    to: email,
    onceKey: `join-answered:${once}`,
    props: {
      baseUrl,
      link: baseUrl + (given ? paths.employer : paths.register),
      personName: personName || null,
      organisationName,
      reference: joinRequestReference(id),
      accepted: Boolean(given),
      role: words?.a ?? null,
      means: words?.means ?? null,
    },
  });
  if (!words) return;
  const except = byId ? [personId, byId] : [personId];
  await sendToEach(tx, "person-joined", await administratorsOf(tx, organisationId, { except }), {
    page: `${paths.people}?of=${organisationId}`,
    onceKey: `person-joined:${once}`,
    props: { joinedName: personName || email, joinedEmail: email, organisationName, role: words.a },
  });
}
