import "~/platform/test/database";
import { describe, expect, it } from "vitest";
import { anEmployer } from "~prisma/factories/employer";
import { publishScheduled } from "./schedule/publish-scheduled.server";
import { aLiveOne, aScheduledOne, changesOf, itsDayCame } from "./test/live-story";
import { drafted, trailOf, vacancyNow } from "./test/vacancy-story";
import { withdrawVacancy } from "./withdraw-vacancy.server";

describe("withdrawing", () => {
  it("takes back a draft without a word to anyone", async () => {
    const employer = await anEmployer();
    const id = await drafted(employer);
    expect(await withdrawVacancy(employer.actor, id)).toMatchObject({ ok: true });
    expect(await vacancyNow(id)).toMatchObject({ stage: "withdrawn", endedAt: expect.any(Date) });
    expect(await changesOf(id)).toEqual([]);
  });

  it("takes back what is scheduled or held, and keeps why", async () => {
    for (const { id, actor } of [await aScheduledOne(), await aLiveOne({ stage: "held" })]) {
      expect(await withdrawVacancy(actor, id, "The grant fell through.")).toMatchObject({ ok: true });
      expect(await vacancyNow(id)).toMatchObject({
        stage: "withdrawn",
        stageReason: "The grant fell through.",
      });
      expect((await changesOf(id)).at(-1)).toMatchObject({
        kind: "closed",
        reason: "The grant fell through.",
      });
    }
  });

  it("is refused to others, for a live one, and a second time", async () => {
    const { id, actor } = await aLiveOne();
    expect(await withdrawVacancy((await anEmployer()).actor, id)).toMatchObject({ problem: "not-found" });
    expect(await withdrawVacancy(actor, id)).toMatchObject({ problem: "wrong-stage" });
    const scheduled = await aScheduledOne();
    await withdrawVacancy(scheduled.actor, scheduled.id);
    expect(await withdrawVacancy(scheduled.actor, scheduled.id)).toMatchObject({ problem: "wrong-stage" });
  });

  it("at the moment it goes live, either holds or is refused in words, and never both", async () => {
    const { id, actor } = await aScheduledOne();
    await itsDayCame(id);
    const [withdrawn, published] = await Promise.all([withdrawVacancy(actor, id), publishScheduled()]);
    const { stage } = await vacancyNow(id);
    expect(stage).toBe(withdrawn.ok ? "withdrawn" : "live");
    expect(published).toBe(withdrawn.ok ? 0 : 1);
    const trail = await trailOf(id);
    expect(trail.filter((step) => step === "vacancy.published" || step === "vacancy.withdrawn")).toHaveLength(
      1,
    );
  });
});
