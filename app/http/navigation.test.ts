import { expect, test } from "vitest";
import { paths } from "~/paths";
import type { OrganisationKind, PersonActor, Role } from "~/platform/actor";
import { navigationOf } from "./navigation";

const belonging = (kind: OrganisationKind, role: Role): PersonActor => ({
  kind: "person",
  id: "p",
  name: "Someone Invented",
  email: "someone@example.org",
  standings: [
    {
      organisationId: "o",
      organisationName: "An organisation",
      kind,
      role,
      boroughCode: null,
      hubSlug: null,
      boardSlug: null,
    },
  ],
});

const currentOn = (pathname: string) =>
  navigationOf(belonging("brokerage", "member"), pathname)
    .filter(({ current }) => current)
    .map(({ label }) => label);

test("marks the one link to which a page belongs, wherever its address begins", () => {
  expect(currentOn(paths.brokerage)).toEqual(["Today"]);
  expect(currentOn(paths.queueVacancy("v"))).toEqual(["Today"]);
  for (const path of [paths.team, paths.cover, paths.endCover("c"), paths.reassign])
    expect(currentOn(path)).toEqual(["Team"]);
});

test("leads nobody to what they may not do", () => {
  const labels = (kind: OrganisationKind, role: Role) =>
    navigationOf(belonging(kind, role), "/").map(({ label }) => label);
  expect(labels("employer", "viewer")).toEqual(["Home", "Guidance"]);
  expect(labels("employer", "recruiter")).toEqual([
    "Home",
    "Post a vacancy",
    "Offer work experience",
    "Guidance",
  ]);
  expect(labels("brokerage", "member")).not.toContain("Reports");
  expect(labels("brokerage", "administrator")).toContain("Reports");
});
