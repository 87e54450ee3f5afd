import "~/platform/test/database";
import { describe, expect, it } from "vitest";
import { asActor } from "~/platform/actor.server";
import { dayToDate, today } from "~/platform/clock";
import { anEmployer } from "~prisma/factories/employer";
import { filled, saved, started, typed } from "../test/task-list-story";
import { drafted, seen } from "../test/vacancy-story";
import { whatIsMissing } from "./what-is-missing.server";

describe("what keeps a draft from being submitted", () => {
  it("is every page that is not filled in, by its name", async () => {
    const { actor, site } = await anEmployer();
    const id = await started(actor);
    await saved(actor, id, "what", typed(site.id).what);
    expect(await asActor(actor, (tx) => whatIsMissing(tx, id))).toBe(
      "Finish “Where it is”, “Pay and hours”, “Skills”, “How inclusive it is”, “How people are put forward” first, then submit the vacancy.",
    );
  });

  it("is nothing of one that is whole, by its pages or at once", async () => {
    const employer = await anEmployer();
    for (const id of [await filled(employer), await drafted(employer)])
      expect(await asActor(employer.actor, (tx) => whatIsMissing(tx, id))).toBeNull();
  });

  it("is a page that has become wrong since", async () => {
    const employer = await anEmployer();
    const id = await filled(employer);
    await seen((tx) => tx.vacancy.update({ where: { id }, data: { closesOn: dayToDate(today()) } }));
    expect(await asActor(employer.actor, (tx) => whatIsMissing(tx, id))).toContain(
      "“Pay and hours” (The closing date must be after today)",
    );
  });
});
