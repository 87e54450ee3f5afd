import "~/platform/test/database";
import { describe, expect, it } from "vitest";
import { system } from "~/platform/actor";
import { asActor, type Tx } from "~/platform/actor.server";
import { anEmployer } from "~prisma/factories/employer";
import { memberOf } from "~prisma/factories/organisation";
import { ChangeDetails } from "../forms";
import { changeDetails } from "./change-details.server";
import { findDetails } from "./find-details.server";

const seen = <T>(read: (tx: Tx) => Promise<T>) => asActor(system("test"), read);
const given = (over: object = {}) =>
  ChangeDetails.parse({
    organisationName: "The Copper Kettle & Co",
    website: "kettle.example/jobs",
    sector: "hospitality",
    size: "10-49",
    seen: "",
    ...over,
  });

/** An employer, its administrator, and what the page of its details shows them. */
async function shown() {
  const { employer, actor } = await anEmployer();
  const found = await findDetails(actor, employer.id);
  if (!found.ok) throw new Error(found.message);
  return { employer, actor, digest: found.value.seen, details: found.value };
}

describe("changing an employer's details", () => {
  it("changes them, and keeps in the trail what each was", async () => {
    const { employer, actor, digest, details } = await shown();
    expect(details).toMatchObject({ changes: true, people: 1, sites: 1 });
    const changes = given({ seen: digest });
    expect(await changeDetails(actor, employer.id, changes)).toMatchObject({ value: { changed: true } });
    const now = await seen((tx) => tx.organisation.findUniqueOrThrow({ where: { id: employer.id } }));
    expect(now).toMatchObject({
      name: "The Copper Kettle & Co",
      nameKey: "the copper kettle and co",
      website: "https://kettle.example/jobs",
    });
    // The second click finds nothing left to change.
    expect(await changeDetails(actor, employer.id, changes)).toMatchObject({ value: { changed: false } });
    expect(await seen((tx) => tx.auditEntry.findMany({ where: { subject: employer.id } }))).toMatchObject([
      { action: "organisation.changed", detail: { name: { from: employer.name } } },
    ]);
  });

  it("refuses the second of two who changed them at once, and undoes nothing", async () => {
    const { employer, actor, digest } = await shown();
    const colleague = await memberOf(employer, "Ada Obi");
    const both = await Promise.all([
      changeDetails(actor, employer.id, given({ organisationName: "One", seen: digest })),
      changeDetails(colleague, employer.id, given({ organisationName: "Other", seen: digest })),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ problem: "taken" });
    const now = await findDetails(actor, employer.id);
    expect(now).toMatchObject({ value: { name: both[0]?.ok ? "One" : "Other" } });
  });

  it("is for administrators alone; its other people read them, and strangers don't", async () => {
    const { employer, digest } = await shown();
    const stranger = (await anEmployer()).actor;
    for (const role of ["recruiter", "viewer"] as const) {
      const actor = await memberOf(employer, "Vera Nowak", role);
      expect(await findDetails(actor, employer.id)).toMatchObject({ value: { changes: false } });
      const refused = await changeDetails(actor, employer.id, given({ seen: digest }));
      expect(refused).toMatchObject({ problem: "not-found" });
    }
    expect(await findDetails(stranger, employer.id)).toMatchObject({ problem: "not-found" });
    expect(await changeDetails(stranger, employer.id, given())).toMatchObject({ problem: "not-found" });
  });
});
