import { findTaxonomy } from "~/domain/taxonomy/find-taxonomy.server";
import { organisationIdsOf, type PersonActor } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import { londonDate, now } from "~/platform/clock";
import { ok, problem, type Result } from "~/platform/problems";
import { boroughItems } from "./borough-items";
import { coveredBy } from "./covers";
import { inOrder, type QueueItem } from "./item";
import { matchItems } from "./match-items";
import { NOBODY } from "./nobody";
import { readBoroughs } from "./read-boroughs.server";
import { readChanges } from "./read-changes.server";
import { readMatches } from "./read-matches.server";
import { readRecords } from "./read-records.server";
import { readReferrals } from "./read-referrals.server";
import { readSeen } from "./read-seen.server";
import { readCovers, readMembers, type TeamCover } from "./read-team.server";
import { recordItems } from "./record-items";
import { referralItems } from "./referral-items";
import { withoutSeen } from "./seen";
import { vacancyItems } from "./vacancy-items";
import type { Whose } from "./whose";

export type Today = {
  /** Everything due, in order of urgency. */
  items: QueueItem[];
  /** Whose queue it is: the reader's own (null), a colleague's, or what nobody sees to. */
  of: { id: string; name: string } | null;
  /** Those away whose items stand among them, by id. */
  away: Record<string, { name: string; untilDay: string }>;
  /** Who sees to this queue while its broker is away; null where they are there. */
  covered: Pick<TeamCover, "awayName" | "coverName" | "untilDay"> | null;
};

/**
 * Everything that is due for a broker: the reader or, with `of`, a colleague, or what nobody sees to. With it comes
 * what those whom they cover would have, and what is the whole team's.
 * @returns `not-found` where `of` is nobody of the reader's brokerages
 */
export async function findToday(actor: PersonActor, of?: string): Promise<Result<Today>> {
  const { label } = await findTaxonomy();
  return asActor(actor, async (tx) => {
    const at = now();
    const today = londonDate(at);
    const members = await readMembers(tx, actor);
    const covers = await readCovers(tx, actor, today);
    const nobody = of === NOBODY;
    const who = of === undefined || nobody ? null : (members.find(({ id }) => id === of) ?? undefined);
    if (who === undefined) return problem("not-found");
    const personId = who?.id ?? actor.id;
    const away = coveredBy(covers, personId, today);
    const whose: Whose = {
      brokerageIds: organisationIdsOf(actor, "brokerage"),
      personIds: nobody ? [] : [personId, ...away.keys()],
      memberIds: members.map(({ id }) => id),
      nobodys: true,
    };
    const items = await itemsOf(tx, whose, label, at);
    const seen = await readSeen(tx, items, personId);
    // Records of people on nobody's caseload are the team's to share out, and not everybody's to read each day.
    const own = nobody ? items : items.filter(({ owner, kind }) => owner !== null || !isRecord(kind));
    const covering = covers.find((cover) => cover.awayId === personId && cover.fromDay <= today);
    return ok({
      items: inOrder(withoutSeen(own, seen, personId, at)),
      of: nobody ? { id: NOBODY, name: "Nobody" } : who && who.id !== actor.id ? who : null,
      away: nobody
        ? {}
        : Object.fromEntries(
            [...away].map(([id, { awayName, untilDay }]) => [id, { name: awayName, untilDay }]),
          ),
      covered: nobody ? null : (covering ?? null),
    });
  });
}

const isRecord = (kind: string) => kind === "expiry" || kind === "removal";

async function itemsOf(tx: Tx, whose: Whose, label: (id: string) => string, at: Date): Promise<QueueItem[]> {
  const referrals = await readReferrals(tx, whose, at);
  return [
    ...referralItems(referrals, at),
    ...vacancyItems(referrals, await readChanges(tx, referrals), at),
    ...matchItems(await readMatches(tx, whose, at), at),
    ...recordItems(await readRecords(tx, whose, at), label, at),
    ...boroughItems(await readBoroughs(tx, whose, at), at),
  ];
}
