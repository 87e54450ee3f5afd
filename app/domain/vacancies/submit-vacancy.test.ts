import "~/platform/test/database";
import { beforeAll, describe, expect, it } from "vitest";
import { anyone, type PersonActor } from "~/platform/actor";
import { dayToDate, today } from "~/platform/clock";
import { anEmployer } from "~prisma/factories/employer";
import { memberOf, organisation } from "~prisma/factories/organisation";
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
    expect(await submitVacancy(employer.actor, id)).toEqual({ ok: true, value: { stage: "in_review" } });
    expect((await findVacanciesToReview(operator)).map((vacancy) => vacancy.id)).toContain(id);
    await tellVacancySubmitted(id);
    await tellVacancySubmitted(id);
    expect(await lettersTo(employer.actor.email)).toEqual(["vacancy-in-review"]);
    expect(await lettersTo(operator.email)).toContain("vacancy-waiting");
  });

  it("takes a checked employer's live at once", async () => {
    const employer = await anEmployer({ checked: true });
    const id = await drafted(employer);
    expect(await submitVacancy(employer.actor, id)).toEqual({ ok: true, value: { stage: "live" } });
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
});
