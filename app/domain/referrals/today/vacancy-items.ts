import { kindOf as changeKindOf, fieldChangesOf, sayChange } from "~/domain/vacancies/changes/change";
import { paths } from "~/paths";
import { addDays, londonDate } from "~/platform/clock";
import { isBeforeWork } from "../stages";
import { ago, dayWords } from "./day-words";
import type { QueueItem } from "./item";
import type { OpenReferral } from "./referral-items";

/** Days before it closes in which a vacancy with somebody put forward is worth a look. */
const CLOSING = 3;

/** What happened on a vacancy. */
export type Change = {
  id: string;
  vacancyId: string;
  kind: string;
  changes: unknown;
  at: Date;
};

/**
 * Vacancies for which a broker has somebody in hand and which changed since, or close within three days: one line a
 * vacancy and broker. Where there is nobody left to tell (they have started, or a referral says by itself that the
 * vacancy has closed), there is none.
 */
export function vacancyItems(
  referrals: readonly OpenReferral[],
  changes: readonly Change[],
  at: Date,
): QueueItem[] {
  const today = londonDate(at);
  const each = new Map<string, OpenReferral[]>();
  for (const referral of referrals) {
    if (!isBeforeWork(referral.stage)) continue;
    const key = `vacancy:${referral.vacancyId}:${referral.owner ?? ""}`;
    each.set(key, [...(each.get(key) ?? []), referral]);
  }
  return [...each].flatMap(([key, mine]) => {
    const left = mine.filter(({ stage, open }) => open || !["shortlisted", "consent_asked"].includes(stage));
    const [first] = left;
    if (!first) return [];
    const since = Math.min(...left.map(({ createdAt }) => createdAt.getTime()));
    const news = changes.filter(({ vacancyId, at }) => vacancyId === first.vacancyId && at.getTime() > since);
    const closing = closingOn(first, today);
    const last = news.at(-1);
    if (!last && !closing) return [];
    return [
      {
        key,
        kind: "vacancy",
        owner: first.owner,
        ...words({ news, closing, today, at }),
        who: `${first.vacancyTitle}, ${first.employerName}`,
        where: `For ${references(left)}`,
        on: closing ?? londonDate(last?.at ?? at),
        since: londonDate(news[0]?.at ?? at),
        href: paths.queueVacancy(first.vacancyId),
        seen: [
          ...news.map(({ id }) => `vacancy-changed:${id}`),
          ...(closing ? [`vacancy-closing:${first.vacancyId}:${closing}`] : []),
        ],
        comesBack: false,
      } satisfies QueueItem,
    ];
  });
}

const closingOn = ({ open, closesOn }: OpenReferral, today: string) =>
  open && closesOn !== null && closesOn <= addDays(today, CLOSING) ? closesOn : null;

type News = { news: readonly Change[]; closing: string | null; today: string; at: Date };

function words({ news, closing, today, at }: News) {
  const last = news.at(-1);
  const closes = closing ? `closes ${dayWords(closing, today)}` : null;
  if (!last) return { what: "Vacancy is closing", why: closes ?? "" };
  if (changeKindOf(last.kind) === "closed")
    return { what: "Vacancy has ended", why: `ended ${ago(last.at, at)}; speak with those you put forward` };
  const said = fieldChangesOf(last.changes).map(sayChange);
  const what = last.kind === "extended" ? "Vacancy is open for longer" : "Vacancy has changed";
  const changed = `${said.length > 0 && said.length < 3 ? said.join("; ") : `${said.length} things changed`}, ${ago(last.at, at)}`;
  return { what, why: [changed, closes].filter(Boolean).join("; ") };
}

function references(referrals: readonly OpenReferral[]) {
  const all = referrals.map(({ candidateReference }) => candidateReference).sort();
  return all.length > 4 ? `${all.slice(0, 3).join(", ")} and ${all.length - 3} more` : all.join(", ");
}
