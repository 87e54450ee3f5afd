import { describe, expect, test } from "vitest";
import {
  type Actor,
  anyone,
  type KeyActor,
  type OrganisationKind,
  type PersonActor,
  type Role,
  system,
} from "~/platform/actor";
import { can, openToAnyone, type Permission, permissions, whereMay } from "./permissions";

const everyone: Permission[] = [
  "page.read",
  "session.start",
  "demo.enter",
  "consent.answer",
  "alert.stop",
  "advert.check",
  "guidance.answer",
  "search.save",
  "outcome.answer",
];
const signedIn: Permission[] = [...everyone, "session.manage", "organisation.register", "organisation.join"];

/** What each role in an employer may do beyond the one before it. */
const viewer: Permission[] = [
  "organisation.read",
  "people.read",
  "people.leave",
  "vacancy.read-own",
  "referral.read",
  "placement.read-own",
  "practice.read",
];
const recruiter: Permission[] = [
  "site.add",
  "ask.create",
  "vacancy.create",
  "vacancy.submit",
  "vacancy.change",
  "vacancy.end",
  "vacancy.upload",
  "referral.move",
  "interview.arrange",
  "outcome.note",
  "placement.offer",
  "practice.change",
];
const administrator: Permission[] = ["organisation.change", "people.manage", "key.manage", "charter.change"];

const may: Record<OrganisationKind, Permission[]> = {
  employer: [...viewer, ...recruiter],
  brokerage: [
    "queue.read",
    "match.read",
    "match.dismiss",
    "match.save",
    "candidate.create",
    "candidate.read",
    "candidate.import",
    "cv.read",
    "equality.record",
    "caseload.change",
    "team.read",
    "team.cover",
    "rights.request",
    "rights.read",
    "person.lock",
    "card.share",
    "referral.create",
    "referral.read",
    "referral.move",
    "consent.ask",
    "consent.note",
    "interview.arrange",
    "outcome.note",
    "outcome.resolve",
    "alert.manage",
    "practice.support",
    "approach.read",
    "approach.create",
  ],
  hub: ["placement.answer", "approach.read", "approach.create"],
  board: ["demand.read"],
  partner: ["approach.read", "approach.create"],
  operator: [
    "organisation.verify",
    "organisation.manage",
    "vacancy.review",
    "demand.read",
    "approach.read",
    "fairness.read",
    "report.read",
    "rights.read",
    "service.watch",
  ],
};

const member = (...kinds: OrganisationKind[]): PersonActor => ({
  kind: "person",
  id: "1",
  name: "Sam Adeyemi",
  email: "sam@example.org",
  standings: kinds.map((kind) => ({
    organisationId: kind,
    organisationName: `An invented ${kind}`,
    kind,
    role: "member",
    boroughCode: null,
    hubSlug: null,
    boardSlug: null,
  })),
});

const all = Object.keys(permissions).sort() as Permission[];
const held = (actor: Actor) => all.filter((permission) => can(actor, permission));

describe("what each may do", () => {
  test.each(Object.entries(may))(
    "somebody of an organisation of kind %s may do exactly this",
    (kind, own) => {
      expect(held(member(kind as OrganisationKind))).toEqual([...signedIn, ...own].sort());
    },
  );

  test("somebody signed in without an organisation may register one, and little more", () => {
    expect(held(member())).toEqual([...signedIn].sort());
  });

  test("somebody not signed in, and a resident by a link, may do what anyone may", () => {
    expect(held(anyone)).toEqual([...everyone].sort());
    expect(held({ kind: "resident", tokenDigest: "digest" })).toEqual([...everyone].sort());
    expect(all.filter(openToAnyone)).toEqual([...everyone].sort());
  });

  test("the service itself may do everything", () => {
    expect(held(system("test"))).toEqual(all);
  });

  test("somebody of two organisations may do what either lets them, and no more", () => {
    expect(held(member("hub", "board"))).toEqual([...signedIn, ...may.hub, ...may.board].sort());
  });

  const inRole = (role: Role, organisationId = "employer") => ({
    organisationId,
    organisationName: "An invented employer",
    kind: "employer" as const,
    role,
    boroughCode: null,
    hubSlug: null,
    boardSlug: null,
  });
  const of = (...standings: PersonActor["standings"]): PersonActor => ({ ...member(), standings });

  test.each<[Role, Permission[]]>([
    ["viewer", viewer],
    ["recruiter", [...viewer, ...recruiter]],
    ["administrator", [...viewer, ...recruiter, ...administrator]],
  ])("in an employer, as %s, may do exactly this", (role, own) => {
    expect(held(of(inRole(role)))).toEqual([...signedIn, ...own].sort());
  });

  test("in a brokerage, an administrator sees besides how the team does", () => {
    const lead = { ...inRole("administrator", "a"), kind: "brokerage" as const };
    const own: Permission[] = [...may.brokerage, "report.read"];
    expect(held(of(lead))).toEqual([...signedIn, ...own].sort());
  });

  test("is for the organisations in which the role says so, and for no other", () => {
    const both = of(inRole("viewer", "a"), inRole("administrator", "b"));
    expect(whereMay(both, "vacancy.read-own")).toEqual(["a", "b"]);
    expect(whereMay(both, "vacancy.change")).toEqual(["b"]);
    expect(whereMay(both, "organisation.verify")).toEqual([]);
  });

  test("an employer's own system posts, changes and ends that employer's vacancies, and does nothing else", () => {
    const key: KeyActor = { kind: "key", id: "1", name: "Its system", standings: [inRole("recruiter")] };
    const own: Permission[] = [
      "vacancy.create",
      "vacancy.read-own",
      "vacancy.submit",
      "vacancy.change",
      "vacancy.end",
    ];
    expect(held(key)).toEqual([...everyone, ...own].sort());
    expect(whereMay(key, "vacancy.change")).toEqual(["employer"]);
    expect(whereMay(key, "referral.move")).toEqual([]);
  });

  test("each permission is somebody's", () => {
    const somebodys = new Set([...signedIn, ...administrator, ...Object.values(may).flat()]);
    expect([...somebodys].sort()).toEqual(all);
  });
});
