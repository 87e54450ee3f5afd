import { describe, expect, test } from "vitest";
import { type Actor, anyone, type OrganisationKind, type PersonActor, system } from "~/platform/actor";
import { can, openToAnyone, type Permission, permissions } from "./permissions";

const everyone: Permission[] = [
  "page.read",
  "session.start",
  "demo.enter",
  "consent.answer",
  "alert.stop",
  "advert.check",
  "guidance.answer",
];
const signedIn: Permission[] = [...everyone, "session.manage", "organisation.register"];

const may: Record<OrganisationKind, Permission[]> = {
  employer: [
    "organisation.read",
    "site.add",
    "vacancy.create",
    "vacancy.read-own",
    "vacancy.submit",
    "vacancy.end",
    "referral.read",
    "referral.move",
    "placement.offer",
    "placement.read-own",
  ],
  brokerage: [
    "queue.read",
    "match.read",
    "match.dismiss",
    "match.save",
    "candidate.create",
    "candidate.read",
    "equality.record",
    "caseload.change",
    "referral.create",
    "referral.read",
    "referral.move",
    "consent.ask",
    "alert.manage",
    "approach.read",
    "approach.create",
  ],
  hub: ["placement.answer", "approach.read", "approach.create"],
  board: ["demand.read"],
  partner: ["approach.read", "approach.create"],
  operator: ["vacancy.review", "demand.read", "approach.read", "fairness.read", "service.watch"],
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

  test("each permission is somebody's", () => {
    const somebodys = new Set([...signedIn, ...Object.values(may).flat()]);
    expect([...somebodys].sort()).toEqual(all);
  });
});
