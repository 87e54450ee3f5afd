import { paths } from "~/paths";
import { londonDate } from "~/platform/clock";
import { ago } from "./day-words";
import type { QueueItem } from "./item";

/** From another borough: a question about somebody whom we put forward, or somebody's card. `id` is its own. */
export type BoroughRow = {
  kind: "borough" | "card";
  id: string;
  owner: string | null;
  /** The reference of whom it is about, where they are ours. */
  reference: string | null;
  /** Who shared the card: a brokerage's name. */
  from: string | null;
  vacancyTitle: string | null;
  at: Date;
};

/** Questions that wait for whoever put the person forward, and cards that wait for the team. */
export const boroughItems = (rows: readonly BoroughRow[], at: Date): QueueItem[] =>
  rows.map((row) => ({
    key: `${row.kind}:${row.id}`,
    kind: row.kind,
    owner: row.owner,
    ...(row.kind === "borough"
      ? {
          what: "Another borough asks about somebody",
          who: row.reference ?? "Somebody you put forward",
          href: paths.lockAsk(row.id),
        }
      : {
          what: "A card to answer",
          who: row.from ?? "Another borough",
          href: paths.sharedCard(row.id),
        }),
    where: row.vacancyTitle,
    why: `${row.kind === "borough" ? "asked" : "shared"} ${ago(row.at, at)}`,
    on: londonDate(row.at),
    since: londonDate(row.at),
    seen: [],
    comesBack: false,
  }));
