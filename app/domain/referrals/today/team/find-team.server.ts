import { findTaxonomy } from "~/domain/taxonomy/find-taxonomy.server";
import { organisationIdsOf, type PersonActor } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { londonDate, now } from "~/platform/clock";
import { standsOn } from "../covers";
import { countsOf, type QueueItem } from "../item";
import type { Kind } from "../kinds";
import { NOBODY } from "../nobody";
import { readCovers, readMembers, type TeamCover } from "../read-team.server";
import type { Whose } from "../whose";
import { readCaseloads } from "./read-caseloads.server";
import { readMatchCounts } from "./read-match-counts.server";
import { teamItems } from "./team-items.server";

/** A broker, or nobody, in the view of the team. Days are ISO days. */
export type TeamRow = {
  id: string;
  name: string;
  mine: boolean;
  /** On their caseload, and of these how many look for work. */
  caseload: number;
  looking: number;
  /** What is due, by kind and in all. */
  due: Partial<Record<Kind, number>>;
  total: number;
  /** What has waited longest. */
  oldest: { what: string; who: string; since: string } | null;
  away: Pick<TeamCover, "id" | "coverName" | "untilDay"> | null;
};

export type Team = {
  rows: TeamRow[];
  /** Those that hold or are to come. */
  covers: TeamCover[];
};

/** The actor's brokerages' brokers, with what each has on their hands; at the end what nobody sees to. */
export async function findTeam(actor: PersonActor): Promise<Team> {
  const { label } = await findTaxonomy();
  return asActor(actor, async (tx) => {
    const at = now();
    const today = londonDate(at);
    const members = await readMembers(tx, actor);
    const covers = await readCovers(tx, actor, today);
    const ids = members.map(({ id }) => id);
    const brokerageIds = organisationIdsOf(actor, "brokerage");
    const whose: Whose = { brokerageIds, personIds: ids, memberIds: ids, nobodys: true };
    const items = await teamItems(tx, whose, { label, at, reader: actor.id });
    const matches = await readMatchCounts(tx, brokerageIds, at);
    const caseloads = await readCaseloads(tx, brokerageIds, ids);
    const rowOf = (id: string, name: string): TeamRow => {
      const own = items.filter(({ owner }) => (owner ?? NOBODY) === id);
      const match = matches.get(id);
      const due = { ...countsOf(own), ...(match ? { match: match.vacancies } : {}) };
      const away = covers.find((cover) => cover.awayId === id && standsOn(today, cover));
      return {
        id,
        name,
        mine: id === actor.id,
        ...(caseloads.get(id) ?? { caseload: 0, looking: 0 }),
        due,
        total: own.length + (match?.vacancies ?? 0),
        oldest: oldest(own, match?.since),
        away: away ?? null,
      };
    };
    const rows = members.map(({ id, name }) => rowOf(id, name));
    const nobody = rowOf(NOBODY, "Nobody");
    return { rows: nobody.total + nobody.caseload > 0 ? [...rows, nobody] : rows, covers };
  });
}

function oldest(items: readonly QueueItem[], match?: string): TeamRow["oldest"] {
  const [first] = [...items].sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0));
  if (match !== undefined && (!first || match < first.since))
    return { what: "Strong matches", who: "not looked at", since: match };
  return first ? { what: first.what, who: first.who, since: first.since } : null;
}
