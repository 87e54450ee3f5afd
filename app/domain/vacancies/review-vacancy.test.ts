import "~/platform/test/database";
import { beforeAll, describe, expect, it } from "vitest";
import { anyone, type PersonActor } from "~/platform/actor";
import { anEmployer } from "~prisma/factories/employer";
import { memberOf, organisation } from "~prisma/factories/organisation";
import { approveVacancy } from "./approve-vacancy.server";
import { findVacanciesToReview } from "./find-vacancies-to-review.server";
import { findOwnVacancy, findVacancy } from "./find-vacancy.server";
import { returnVacancy } from "./return-vacancy.server";
import { submitVacancy } from "./submit-vacancy.server";
import { tellVacancyReturned } from "./tell-vacancy-returned.server";
import { drafted, lettersTo, trailOf, vacancyNow, winners } from "./test/vacancy-story";

let operator: PersonActor;
let broker: PersonActor;

beforeAll(async () => {
  operator = await memberOf(await organisation("operator"));
  broker = await memberOf(await organisation("brokerage"));
});

describe("an operator's check", () => {
  const waiting = async () => {
    const employer = await anEmployer();
    const id = await drafted(employer);
    await submitVacancy(employer.actor, id);
    return { ...employer, id };
  };

  it("lets it through once, and the employer's next goes live by itself", async () => {
    const { id, ...employer } = await waiting();
    expect(winners(await Promise.all([approveVacancy(operator, id), approveVacancy(operator, id)]))).toBe(1);
    expect(await vacancyNow(id)).toMatchObject({ stage: "live" });
    expect(await trailOf(employer.employer.id)).toEqual(["organisation.verified"]);
    expect(await submitVacancy(employer.actor, await drafted(employer))).toMatchObject({
      ok: true,
      value: { stage: "live" },
    });
  });

  it("lets through what else its employer has waiting, since that is verified with it", async () => {
    const { id, ...employer } = await waiting();
    const other = await drafted(employer);
    await submitVacancy(employer.actor, other);
    expect(await vacancyNow(other)).toMatchObject({ stage: "in_review" });
    await approveVacancy(operator, id);
    expect(await vacancyNow(other)).toMatchObject({ stage: "live" });
  });

  it("returns it with a reason that its employer reads, and hears of it again", async () => {
    const { id, actor } = await waiting();
    expect(await returnVacancy(operator, id, "Say what the pay is for.")).toMatchObject({ ok: true });
    await tellVacancyReturned(id);
    expect(await lettersTo(actor.email)).toEqual(["vacancy-returned"]);
    expect(await findOwnVacancy(actor, id)).toMatchObject({
      value: { stage: "draft", stageReason: "Say what the pay is for." },
    });
    expect(await submitVacancy(actor, id)).toMatchObject({ ok: true, value: { stage: "in_review" } });
  });

  it("is one or the other, whichever comes first", async () => {
    const { id } = await waiting();
    expect(
      winners(await Promise.all([approveVacancy(operator, id), returnVacancy(operator, id, "No.")])),
    ).toBe(1);
  });

  it("is nobody else's", async () => {
    const { id, actor } = await waiting();
    for (const other of [actor, broker, anyone]) {
      expect(await approveVacancy(other, id)).toMatchObject({ problem: "not-found" });
      expect(await returnVacancy(other, id, "No.")).toMatchObject({ problem: "not-found" });
      expect(await findVacanciesToReview(other)).toEqual([]);
    }
    expect(await findVacancy(broker, id)).toMatchObject({ problem: "not-found" });
    expect(await vacancyNow(id)).toMatchObject({ stage: "in_review" });
  });
});
