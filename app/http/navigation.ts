import { paths } from "~/paths";
import type { OrganisationKind } from "~/platform/actor";

/** `also`: pages that belong to it, though their addresses do not begin with its own. */
type Item = { href: string; label: string; also?: readonly string[] };

const visitor: Item[] = [
  { href: paths.vacancies, label: "Find a vacancy" },
  { href: paths.guidance, label: "Guidance" },
  { href: paths.boroughsAndPartners, label: "For boroughs and partners" },
];

const areas: Record<OrganisationKind, Item[]> = {
  employer: [
    { href: paths.employer, label: "Home" },
    { href: paths.newVacancy, label: "Post a vacancy" },
    { href: paths.newOffer, label: "Offer work experience" },
    { href: paths.guidance, label: "Guidance" },
  ],
  brokerage: [
    { href: paths.brokerage, label: "Today" },
    { href: paths.candidates, label: "Candidates" },
    { href: paths.referrals, label: "Referrals" },
    { href: paths.team, label: "Team", also: [paths.cover, paths.reassign] },
    { href: paths.acrossBoroughs, label: "Boroughs" },
    { href: paths.partner, label: "Employers" },
  ],
  hub: [
    { href: paths.hub, label: "Offers" },
    { href: paths.partner, label: "Employers" },
  ],
  board: [{ href: paths.board, label: "Demand" }],
  partner: [
    { href: paths.partner, label: "Employers" },
    { href: paths.vacancies, label: "Vacancies" },
  ],
  operator: [
    { href: paths.operator, label: "To check" },
    { href: paths.organisations, label: "Organisations" },
    { href: paths.outbox, label: "Letters" },
    { href: paths.auditTrail, label: "Audit trail" },
    { href: paths.wholeRightsLog, label: "Rights" },
    { href: paths.guideAnswers, label: "Guide answers" },
    { href: paths.fairness, label: "Fairness" },
  ],
};

/** For whoever may read them, whatever they belong to. */
const reports: Item = { href: paths.report, label: "Reports" };

/** The bar's links for somebody's organisations, the current page's among them marked. */
export function navigationOf(kinds: readonly OrganisationKind[], pathname: string, readsReports = false) {
  const own = kinds.length ? kinds.flatMap((kind) => areas[kind]) : visitor;
  const items = readsReports ? [...own, reports] : own;
  const once = items.filter((item, i) => items.findIndex((other) => other.href === item.href) === i);
  const within = once.filter(({ href, also = [] }) =>
    [href, ...also].some((one) => pathname === one || pathname.startsWith(`${one}/`)),
  );
  const current = within.sort((a, b) => b.href.length - a.href.length)[0];
  return once.map((item) => ({ href: item.href, label: item.label, current: item === current }));
}
