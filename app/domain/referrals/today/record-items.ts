import { paths } from "~/paths";
import { addDays, londonDate } from "~/platform/clock";
import { dayWords } from "./day-words";
import type { QueueItem } from "./item";

/** Days before a right to work or a licence runs out in which it is due. */
export const EXPIRY_DAYS = 30;
/** Days after their broker was warned at which somebody's contact details are removed. */
const REMOVAL_DAYS = 30;

/** Of somebody's record: a paper that runs out (`day` is its last), or details to be removed (`day` is that of the warning). */
export type RecordRow = {
  kind: "expiry" | "removal";
  candidateId: string;
  reference: string;
  owner: string | null;
  /** Which paper: a licence's id, or `right-to-work`. */
  what: string | null;
  day: string;
};

/** Papers that run out within thirty days or have, and contact details that go. `label` names a licence. */
export const recordItems = (
  rows: readonly RecordRow[],
  label: (id: string) => string,
  at: Date,
): QueueItem[] => rows.map((row) => (row.kind === "expiry" ? expiry(row, label, at) : removal(row, at)));

const shared = ({ reference, owner }: RecordRow) => ({
  owner,
  who: reference,
  where: null,
  seen: [],
  comesBack: false,
});

function expiry(row: RecordRow, label: (id: string) => string, at: Date): QueueItem {
  const today = londonDate(at);
  const { candidateId, what, day } = row;
  const name = what === "right-to-work" ? "Right to work" : label(what ?? "");
  return {
    ...shared(row),
    key: `expiry:${candidateId}:${what}`,
    kind: "expiry",
    href: paths.candidatePage(candidateId, what === "right-to-work" ? "right-to-work" : "expiry"),
    what: day < today ? `${name} has run out` : `${name} runs out`,
    why:
      day < today
        ? `ran out ${dayWords(day, today)}`
        : `valid until ${dayWords(day, today).replace(/^on /, "")}`,
    on: day,
    since: addDays(day, -EXPIRY_DAYS),
  };
}

function removal(row: RecordRow, at: Date): QueueItem {
  const on = addDays(row.day, REMOVAL_DAYS);
  return {
    ...shared(row),
    key: `removal:${row.candidateId}`,
    kind: "removal",
    href: paths.candidateRights(row.candidateId),
    what: "Contact details are about to be removed",
    why: `nothing has happened for long; they go ${dayWords(on, londonDate(at))} unless you are still in touch`,
    on,
    since: row.day,
  };
}
