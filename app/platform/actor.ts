export type OrganisationKind = "employer" | "brokerage" | "hub" | "board" | "partner" | "operator";

/** An employer has administrators, recruiters and viewers; every other organisation administrators and members. */
export type Role = "administrator" | "recruiter" | "viewer" | "member";

export type Standing = {
  organisationId: string;
  organisationName: string;
  kind: OrganisationKind;
  role: Role;
  /** ONS code, for a brokerage. */
  boroughCode: string | null;
  hubSlug: string | null;
  boardSlug: string | null;
};

/** Somebody signed in. */
export type PersonActor = {
  kind: "person";
  id: string;
  name: string;
  email: string;
  standings: readonly Standing[];
};
/** A resident who opened the link in a letter: known by its digest alone. */
export type ResidentActor = { kind: "resident"; tokenDigest: string };
/** Somebody who opened the link of a question about work, an employer's person or a resident: known by its digest alone. */
export type AskedActor = { kind: "asked"; tokenDigest: string };
/** An employer's own system, which holds one of its keys: a recruiter there, and nobody anywhere else. */
export type KeyActor = { kind: "key"; id: string; name: string; standings: readonly [Standing] };
/** A job or a command; `name` goes into the audit trail. */
export type SystemActor = { kind: "system"; name: string };
/** Anyone at all, not signed in. */
export type AnyoneActor = { kind: "anyone" };

export type Actor = PersonActor | ResidentActor | AskedActor | KeyActor | SystemActor | AnyoneActor;

export const anyone: AnyoneActor = { kind: "anyone" };
export const system = (name: string): SystemActor => ({ kind: "system", name });

/** The actor's organisations of one kind (all kinds, if none is given). */
export const standingsOf = (actor: Actor, kind?: OrganisationKind): readonly Standing[] =>
  actor.kind === "person" || actor.kind === "key"
    ? actor.standings.filter((standing) => !kind || standing.kind === kind)
    : [];

/** Ids of the actor's organisations of one kind. */
export const organisationIdsOf = (actor: Actor, kind?: OrganisationKind) =>
  standingsOf(actor, kind).map((standing) => standing.organisationId);
