import "~/platform/test/database";
import { describe, expect, it } from "vitest";
import { anEmployer } from "~prisma/factories/employer";
import { memberOf } from "~prisma/factories/organisation";
import { aSite } from "~prisma/factories/site";
import { answered, filled, saved, typed } from "../test/task-list-story";
import { findMeanwhile } from "./find-meanwhile.server";

describe("what was saved while a page was being written", () => {
  it("is told by whom and what, with what was typed beside what stands", async () => {
    const employer = await anEmployer();
    const { actor, site } = employer;
    const colleague = await memberOf(employer.employer, "Ravi Shah");
    const id = await filled(employer);
    const { what, pay } = typed(site.id);
    await saved(colleague, id, "what", { ...what, title: "Sous chef" });
    await saved(colleague, id, "pay", { ...pay, payFrom: "16" });
    const mine = await answered(actor, id, "what", { ...what, title: "Head chef" });
    const told = await findMeanwhile(actor, id, { page: "what", version: 6 }, mine);
    expect(told).toMatchObject({
      version: 8,
      saves: [
        { byName: "Ravi Shah", page: "Pay and hours", changed: ["Pay"] },
        { byName: "Ravi Shah", page: "What the work is", changed: ["Job title"] },
      ],
      differences: [{ name: "title", field: "Job title", was: "Sous chef", is: "Head chef" }],
    });
  });

  it("compares the sites and their places too", async () => {
    const employer = await anEmployer();
    const { actor, site } = employer;
    const other = await aSite(employer.employer);
    const id = await filled(employer);
    const mine = await answered(actor, id, "where", { at: { [other.id]: "3" }, workMode: "on_site" });
    const told = await findMeanwhile(actor, id, { page: "where", version: 0 }, mine);
    expect(told?.differences).toMatchObject([
      { name: "at", was: `${site.name}: 2 people`, is: `${other.name}: 3 people` },
    ]);
  });

  it("is nobody else's to read", async () => {
    const employer = await anEmployer();
    const id = await filled(employer);
    const stranger = (await anEmployer()).actor;
    expect(await findMeanwhile(stranger, id, { page: "what", version: 0 }, { columns: {} })).toBeNull();
  });
});
