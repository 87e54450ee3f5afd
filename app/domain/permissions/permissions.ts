import { type Actor, type OrganisationKind, type Role, type Standing, standingsOf } from "~/platform/actor";

/**
 * Who holds a permission: a kind of organisation that one belongs to, a role or more in it, or a way of being here.
 * "key" is an employer's own system.
 */
type Holder =
  | OrganisationKind
  | "employer.recruiter"
  | "employer.administrator"
  | "brokerage.administrator"
  | "anyone"
  | "person"
  | "resident"
  | "key"
  | "system";

/** "May they?", whole. Shared by server and screen. "Which rows?" is each room's `visible.server.ts`. */
export const permissions = {
  "page.read": ["anyone"],
  "session.start": ["anyone"],
  "session.manage": ["person"],
  "demo.enter": ["anyone"],
  "organisation.register": ["person"],
  "organisation.join": ["person"],
  "organisation.read": ["employer"],
  "organisation.change": ["employer.administrator"],
  "organisation.verify": ["operator"],
  "organisation.manage": ["operator"],
  "people.read": ["employer"],
  "people.manage": ["employer.administrator"],
  "people.leave": ["employer"],
  "key.manage": ["employer.administrator"],
  "site.add": ["employer.recruiter"],
  "ask.create": ["employer.recruiter"],
  "vacancy.create": ["employer.recruiter", "key"],
  "vacancy.read-own": ["employer", "key"],
  "vacancy.submit": ["employer.recruiter", "key"],
  "vacancy.change": ["employer.recruiter", "key"],
  "vacancy.end": ["employer.recruiter", "key"],
  "vacancy.upload": ["employer.recruiter"],
  "vacancy.review": ["operator"],
  "search.save": ["anyone"],
  "practice.read": ["employer"],
  "practice.change": ["employer.recruiter"],
  "practice.support": ["brokerage"],
  "queue.read": ["brokerage"],
  "match.read": ["brokerage"],
  "match.dismiss": ["brokerage"],
  "match.save": ["brokerage"],
  "candidate.create": ["brokerage"],
  "candidate.read": ["brokerage"],
  "caseload.change": ["brokerage"],
  "candidate.import": ["brokerage"],
  "cv.read": ["brokerage"],
  "equality.record": ["brokerage"],
  "team.read": ["brokerage"],
  "team.cover": ["brokerage"],
  "report.read": ["brokerage.administrator", "operator"],
  "rights.request": ["brokerage"],
  "rights.read": ["brokerage", "operator"],
  "person.lock": ["brokerage"],
  "card.share": ["brokerage"],
  "referral.create": ["brokerage"],
  "referral.read": ["brokerage", "employer"],
  "referral.move": ["brokerage", "employer.recruiter"],
  "alert.manage": ["brokerage"],
  "alert.stop": ["anyone"],
  "consent.ask": ["brokerage"],
  "consent.note": ["brokerage"],
  "consent.answer": ["anyone"],
  "interview.arrange": ["brokerage", "employer.recruiter"],
  "outcome.answer": ["anyone"],
  "outcome.note": ["brokerage", "employer.recruiter"],
  "outcome.resolve": ["brokerage"],
  "charter.change": ["employer.administrator"],
  "demand.read": ["board", "operator"],
  "placement.offer": ["employer.recruiter"],
  "placement.read-own": ["employer"],
  "placement.answer": ["hub"],
  "advert.check": ["anyone"],
  "guidance.answer": ["anyone"],
  "approach.read": ["partner", "brokerage", "hub", "operator"],
  "approach.create": ["partner", "brokerage", "hub"],
  "fairness.read": ["operator"],
  "service.watch": ["operator"],
} as const satisfies Record<string, readonly Holder[]>;

export type Permission = keyof typeof permissions;

const holdersOf = (permission: Permission): readonly Holder[] => permissions[permission];

/** From the least that a role may do to the most. Somebody who joined before there were three roles is a recruiter. */
const rank = { viewer: 0, member: 1, recruiter: 1, administrator: 2 } as const satisfies Record<Role, number>;

/** Whether membership of one organisation, in one role, holds this. */
function holds({ kind, role }: Standing, permission: Permission) {
  const holders = holdersOf(permission);
  if (holders.includes(kind)) return true;
  if (kind === "brokerage") return holders.includes("brokerage.administrator") && role === "administrator";
  if (kind !== "employer") return false;
  return (
    (holders.includes("employer.recruiter") && rank[role] >= rank.recruiter) ||
    (holders.includes("employer.administrator") && rank[role] >= rank.administrator)
  );
}

/** Whether the actor may do this at all. For which rows, ask the room. */
export function can(actor: Actor, permission: Permission): boolean {
  const holders = holdersOf(permission);
  if (holders.includes("anyone") || actor.kind === "system") return true;
  if (actor.kind === "resident") return holders.includes("resident");
  if (actor.kind === "key") return holders.includes("key");
  if (actor.kind !== "person") return false;
  return holders.includes("person") || actor.standings.some((standing) => holds(standing, permission));
}

/** Ids of the organisations for which the actor may do this: those of which their role there says so. */
export const whereMay = (actor: Actor, permission: Permission): string[] =>
  can(actor, permission)
    ? standingsOf(actor).flatMap((standing) => (holds(standing, permission) ? [standing.organisationId] : []))
    : [];

/** Whether somebody who is not signed in may. */
export const openToAnyone = (permission: Permission) => holdersOf(permission).includes("anyone");
