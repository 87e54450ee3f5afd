import { can, type Permission } from "~/domain/permissions/permissions";
import { paths } from "~/paths";
import type { OrganisationKind, PersonActor } from "~/platform/actor";

/**
 * `needs`: what whoever belongs to the organisation may not all do. `also`: pages that belong to it, though their
 * addresses do not begin with its own.
 */
type Item = { href: string; label: string; needs?: Permission; also?: readonly string[] };

const visitor: Item[] = [
  { href: paths.vacancies, label: "Find a vacancy" },
  { href: paths.guidance, label: "Guidance" },
  { href: paths.boroughsAndPartners, label: "For boroughs and partners" },
];

const areas: Record<OrganisationKind, Item[]> = {
  employer: [
    { href: paths.employer, label: "Home" },
    { href: paths.newVacancy, label: "Post a vacancy", needs: "vacancy.create" },
    { href: paths.newOffer, label: "Offer work experience", needs: "placement.offer" },
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
const reports: Item = { href: paths.report, label: "Reports", needs: "report.read" };

/** The bar's links for whoever looks, the current page's among them marked. */
export function navigationOf(actor: PersonActor | undefined, pathname: string) {
  const own = actor?.standings.length
    ? [...actor.standings.flatMap(({ kind }) => areas[kind]), reports]
    : visitor;
  const items = own.filter(({ needs }) => !needs || (actor && can(actor, needs)));
  const once = items.filter((item, i) => items.findIndex((other) => other.href === item.href) === i);
  const within = once.filter(({ href, also = [] }) =>
    [href, ...also].some((one) => pathname === one || pathname.startsWith(`${one}/`)),
  );
  const current = within.sort((a, b) => b.href.length - a.href.length)[0];
  return once.map((item) => ({ href: item.href, label: item.label, current: item === current }));
}
