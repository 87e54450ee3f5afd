import "~/platform/test/database";
import { beforeAll, describe, expect, it } from "vitest";
import { anyone, type PersonActor } from "~/platform/actor";
import { dayToDate, today } from "~/platform/clock";
import { anEmployer } from "~prisma/factories/employer";
import { memberOf, organisation } from "~prisma/factories/organisation";
import { aSite } from "~prisma/factories/site";
import { findVacanciesToReview } from "./find-vacancies-to-review.server";
import { submitVacancy } from "./submit-vacancy.server";
import { tellVacancyPublished } from "./tell-vacancy-published.server";
import { tellVacancySubmitted } from "./tell-vacancy-submitted.server";
import { drafted, lettersTo, seen, trailOf, vacancyNow, winners } from "./test/vacancy-story";

let operator: PersonActor;
let broker: PersonActor;

beforeAll(async () => {
  operator = await memberOf(await organisation("operator"));
  broker = await memberOf(await organisation("brokerage"));
});

describe("submitting", () => {
  it("lets an employer's first wait for an operator, and tells both", async () => {
    const employer = await anEmployer();
    const id = await drafted(employer);
    expect(await submitVacancy(employer.actor, id)).toEqual({
      ok: true,
      value: { stage: "in_review", ids: [id] },
    });
    expect((await findVacanciesToReview(operator)).map((vacancy) => vacancy.id)).toContain(id);
    await tellVacancySubmitted(id);
    await tellVacancySubmitted(id);
    expect(await lettersTo(employer.actor.email)).toEqual(["vacancy-in-review"]);
    expect(await lettersTo(operator.email)).toContain("vacancy-waiting");
  });

  it("takes a checked employer's live at once", async () => {
    const employer = await anEmployer({ checked: true });
    const id = await drafted(employer);
    expect(await submitVacancy(employer.actor, id)).toMatchObject({ ok: true, value: { stage: "live" } });
    expect(await vacancyNow(id)).toMatchObject({
      stage: "live",
      liveAt: expect.any(Date),
      submittedAt: expect.any(Date),
    });
    await tellVacancyPublished(id);
    expect(await lettersTo(employer.actor.email)).toEqual(["vacancy-live"]);
  });

  it.each([false, true])("happens once of two clicks at once (checked before: %s)", async (checked) => {
    const employer = await anEmployer({ checked });
    const id = await drafted(employer);
    expect(
      winners(await Promise.all([submitVacancy(employer.actor, id), submitVacancy(employer.actor, id)])),
    ).toBe(1);
    expect(await trailOf(id)).toEqual([
      "vacancy.drafted",
      checked ? "vacancy.published" : "vacancy.submitted",
    ]);
  });

  it("is refused to others, and after the closing date", async () => {
    const employer = await anEmployer();
    const id = await drafted(employer);
    for (const other of [(await anEmployer()).actor, broker, anyone])
      expect(await submitVacancy(other, id)).toMatchObject({ problem: "not-found" });
    await seen((tx) => tx.vacancy.update({ where: { id }, data: { closesOn: dayToDate(today()) } }));
    expect(await submitVacancy(employer.actor, id)).toMatchObject({ problem: "invalid" });
    expect(await vacancyNow(id)).toMatchObject({ stage: "draft" });
  });

  it("is refused in words while a page is not filled in, and nothing is lost", async () => {
    const employer = await anEmployer({ checked: true });
    const id = await drafted(employer);
    await seen((tx) => tx.vacancy.update({ where: { id }, data: { pagesDone: ["what", "where"] } }));
    const refused = await submitVacancy(employer.actor, id);
    expect(refused).toMatchObject({ problem: "invalid" });
    expect(refused.ok ? "" : refused.message).toContain("Pay and hours");
    expect(await vacancyNow(id)).toMatchObject({ stage: "draft" });
  });

  it.each(["refused", "suspended", "merged"] as const)(
    "is refused in words to an employer that is %s",
    async (standing) => {
      const employer = await anEmployer({ checked: true });
      const id = await drafted(employer);
      const standingReason = "Its number is another company’s.";
      await seen((tx) =>
        tx.organisation.update({ where: { id: employer.employer.id }, data: { standing, standingReason } }),
      );
      const refused = await submitVacancy(employer.actor, id);
      expect(refused).toMatchObject({ problem: "not-allowed", message: expect.stringContaining("is kept") });
      if (!refused.ok && standing !== "merged") expect(refused.message).toContain(standingReason);
      expect(await vacancyNow(id)).toMatchObject({ stage: "draft" });
    },
  );

  it.each([true, false])(
    "makes of one for several sites a vacancy a site, once (checked before: %s)",
    async (checked) => {
      const employer = await anEmployer({ checked });
      const other = await aSite(employer.employer, {
        boroughCode: "E09000012",
        postcode: "E8 3PH",
        outcode: "E8",
      });
      const id = await drafted(employer);
      const alsoAt = [
        { vacancyId: id, siteId: employer.site.id, places: 2 },
        { vacancyId: id, siteId: other.id, places: 5 },
      ];
      await seen((tx) => tx.vacancyPlace.createMany({ data: alsoAt }));
      const both = await Promise.all([submitVacancy(employer.actor, id), submitVacancy(employer.actor, id)]);
      expect(winners(both)).toBe(1);
      const made = await seen((tx) =>
        tx.vacancy.findMany({ where: { organisationId: employer.employer.id }, orderBy: { places: "asc" } }),
      );
      const stage = checked ? "live" : "in_review";
      expect(made).toMatchObject([
        { id, siteId: employer.site.id, places: 2, stage },
        { siteId: other.id, places: 5, stage },
      ]);
      expect(made[0]?.groupId).not.toBeNull();
      expect(made[1]?.groupId).toBe(made[0]?.groupId);
      expect(made[1]?.number).not.toBe(made[0]?.number);
    },
  );
});
