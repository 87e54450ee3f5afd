import { sendLetter } from "~/domain/mail/send-letter.server";
import { dayInWords } from "~/domain/matching/score/words";
import { paths } from "~/paths";
import type { PersonActor } from "~/platform/actor";
import type { Tx } from "~/platform/actor.server";
import { today } from "~/platform/clock";
import { baseUrl } from "~/platform/env.server";
import { greeting } from "../../readers.server";
import type { TeamMember } from "../read-team.server";

type Told = {
  id: string;
  away: Pick<TeamMember, "id" | "name" | "email">;
  cover: Pick<TeamMember, "id" | "name" | "email">;
  /** ISO days. */
  fromDay: string;
  untilDay: string;
  /** Whether it is over, sooner than was said. */
  ended?: boolean;
};

/** Tells who is away and who covers, but not whoever arranged it or ended it. */
export async function tellOfCover(tx: Tx, actor: PersonActor, { id, away, cover, ...rest }: Told) {
  const { fromDay, untilDay, ended = false } = rest;
  for (const reader of [cover, away]) {
    if (reader.id === actor.id) continue;
    await sendLetter(tx, "cover-arranged", {
      to: reader.email,
      onceKey: `cover:${id}:${ended ? "ended" : "arranged"}:${reader.id}`,
      props: {
        baseUrl,
        link: baseUrl + (ended ? paths.team : paths.brokerage),
        personName: greeting(reader.name, reader.email),
        awayName: away.name,
        coverName: cover.name,
        covers: reader.id === cover.id,
        from: dayInWords(fromDay, today()),
        until: dayInWords(untilDay, today()),
        byName: actor.name || actor.email,
        ended,
      },
    });
  }
}
