import { sendLetter } from "~/domain/mail/send-letter.server";
import { listed } from "~/domain/matching/score/words";
import { paths } from "~/paths";
import type { PersonActor } from "~/platform/actor";
import type { Tx } from "~/platform/actor.server";
import { baseUrl } from "~/platform/env.server";
import { greeting } from "../../readers.server";
import type { TeamMember } from "../read-team.server";

type Told = {
  to: TeamMember;
  /** From whose caseload, by name; null for nobody's. */
  from: string | null;
  rows: readonly { reference: string }[];
  referrals: number;
};

/** References named in the letter; the caseload has them all. */
const NAMED = 10;

/** Tells whoever takes people on, unless they took them on themselves. */
export async function tellOfReassignment(tx: Tx, actor: PersonActor, { to, from, rows, referrals }: Told) {
  if (to.id === actor.id) return;
  await sendLetter(tx, "caseload-received", {
    to: to.email,
    props: {
      baseUrl,
      link: `${baseUrl}${paths.candidates}?only=mine`,
      personName: greeting(to.name, to.email),
      byName: actor.name || actor.email,
      fromName: from,
      candidates: rows.length,
      referrals,
      references: listed(rows.map(({ reference }) => reference).sort(), NAMED),
    },
  });
}
