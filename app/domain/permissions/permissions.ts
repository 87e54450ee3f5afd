import { type Actor, type OrganisationKind, standingsOf } from "~/platform/actor";

/** Who holds a permission: a kind of organisation that one belongs to, or a way of being here. */
type Holder = OrganisationKind | "anyone" | "person" | "resident" | "system";

/** "May they?", whole. Shared by server and screen. "Which rows?" is each room's `visible.server.ts`. */
export const permissions = {
  "page.read": ["anyone"],
  "session.start": ["anyone"],
  "session.manage": ["person"],
  "demo.enter": ["anyone"],
  "organisation.register": ["person"],
  "organisation.read": ["employer"],
  "site.add": ["employer"],
  "vacancy.create": ["employer"],
  "vacancy.read-own": ["employer"],
  "vacancy.submit": ["employer"],
  "vacancy.end": ["employer"],
  "vacancy.review": ["operator"],
  "queue.read": ["brokerage"],
  "match.read": ["brokerage"],
  "match.dismiss": ["brokerage"],
  "match.save": ["brokerage"],
  "candidate.create": ["brokerage"],
  "candidate.read": ["brokerage"],
  "caseload.change": ["brokerage"],
  "equality.record": ["brokerage"],
  "referral.create": ["brokerage"],
  "referral.read": ["brokerage", "employer"],
  "referral.move": ["brokerage", "employer"],
  "alert.manage": ["brokerage"],
  "alert.stop": ["anyone"],
  "consent.ask": ["brokerage"],
  "consent.answer": ["anyone"],
  "demand.read": ["board", "operator"],
  "placement.offer": ["employer"],
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

/** Whether the actor may do this at all. For which rows, ask the room. */
export function can(actor: Actor, permission: Permission): boolean {
  const holders: readonly Holder[] = permissions[permission];
  if (holders.includes("anyone")) return true;
  if (actor.kind === "system") return true;
  if (actor.kind === "resident") return holders.includes("resident");
  if (actor.kind !== "person") return false;
  return holders.includes("person") || standingsOf(actor).some((standing) => holders.includes(standing.kind));
}

/** Whether somebody who is not signed in may. */
export const openToAnyone = (permission: Permission) =>
  (permissions[permission] as readonly Holder[]).includes("anyone");
