import { paths } from "~/paths";
import { londonDate } from "~/platform/clock";
import { ago } from "./day-words";
import type { QueueItem } from "./item";

/**
 * From another borough: a question about somebody whom we put forward, somebody's card, or its interest in a card of
 * ours. `id` is that of the question or the card.
 */
export type BoroughRow = {
  kind: "borough" | "card" | "interest";
  id: string;
  owner: string | null;
  /** The reference of whom it is about, where they are ours. */
  reference: string | null;
  /** The other borough: a brokerage's name; null where it stays unnamed. */
  from: string | null;
  vacancyTitle: string | null;
  employerName: string | null;
  at: Date;
};

/** Questions and interest that wait for whoever sees to the person, and cards that wait for the team. */
export const boroughItems = (rows: readonly BoroughRow[], at: Date): QueueItem[] =>
  rows.map((row) => ({
    key: `${row.kind}:${row.id}`,
    kind: row.kind,
    owner: row.owner,
    ...said(row, ago(row.at, at)),
    where: [row.vacancyTitle, row.employerName].filter(Boolean).join(", ") || null,
    on: londonDate(row.at),
    since: londonDate(row.at),
    seen: [],
    comesBack: false,
  }));

function said({ kind, id, reference, from }: BoroughRow, when: string) {
  if (kind === "borough")
    return {
      what: "Another borough asks about somebody",
      who: reference ?? "Somebody you put forward",
      why: `asked ${when}`,
      href: paths.lockAsk(id),
    };
  const borough = from ?? "Another borough";
  if (kind === "card")
    return { what: "A card to answer", who: borough, why: `shared ${when}`, href: paths.sharedCard(id) };
  return {
    what: `${borough} is interested`,
    who: reference ?? "Somebody whose card you shared",
    why: `answered ${when}; ask them for consent, or take the card back`,
    href: paths.sharedCard(id),
  };
}
