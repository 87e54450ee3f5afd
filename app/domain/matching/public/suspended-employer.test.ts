import "~/platform/test/database";
import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { answerOperator } from "~/domain/organisations/verification/answer-operator.server";
import { findPublicVacancy } from "~/domain/vacancies/find-public-vacancy.server";
import { readVacancySearch } from "~/domain/vacancies/public-search";
import { releaseEmployer } from "~/domain/vacancies/release-employer.server";
import { submitVacancy } from "~/domain/vacancies/submit-vacancy.server";
import { suspendEmployer } from "~/domain/vacancies/suspend-employer.server";
import { startVacancy } from "~/domain/vacancies/task-list/start-vacancy.server";
import { drafted, seen, trailOf, vacancyNow, winners } from "~/domain/vacancies/test/vacancy-story";
import { anyone, type PersonActor } from "~/platform/actor";
import { addDays, dayToDate, today } from "~/platform/clock";
import { anEmployer } from "~prisma/factories/employer";
import { memberOf, organisation } from "~prisma/factories/organisation";
import { liveVacancy } from "~prisma/factories/vacancy";
import { searchPublicVacancies } from "./search-public-vacancies.server";

let operator: PersonActor;

beforeAll(async () => {
  operator = await memberOf(await organisation("operator"));
});

const found = async () =>
  (await searchPublicVacancies(anyone, readVacancySearch(new URLSearchParams()), today())).vacancies.map(
    ({ id }) => id,
  );
const reason = "People were asked to pay.";

describe("a suspended employer", () => {
  it("is gone from public view at once with all it has, and comes back as it was", async () => {
    const { employer } = await anEmployer({ checked: true });
    const live = await liveVacancy(employer.id);
    const scheduled = await liveVacancy(employer.id, {
      stage: "scheduled",
      liveAt: null,
      goesLiveOn: dayToDate(addDays(today(), 3)),
    });
    expect(await found()).toContain(live.id);
    const held = await suspendEmployer(operator, employer.id, { reason, seen: "verified" });
    expect(held).toMatchObject({ value: { held: 2 } });
    expect(await found()).not.toContain(live.id);
    expect(await findPublicVacancy(anyone, live.id, today())).toMatchObject({
      value: { open: false, held: true, title: "", employer: "", why: "" },
    });
    for (const { id } of [live, scheduled]) expect(await vacancyNow(id)).toMatchObject({ stage: "held" });
    const changes = await seen((tx) => tx.vacancyChange.findMany({ where: { vacancyId: live.id } }));
    expect(changes).toMatchObject([{ kind: "held", byName: operator.name }]);

    const released = await releaseEmployer(operator, employer.id, "Put right.");
    expect(released).toMatchObject({ value: { live: [live.id], scheduled: [scheduled.id], expired: [] } });
    expect(await found()).toContain(live.id);
    expect((await vacancyNow(live.id)).liveAt).toEqual(live.liveAt);
    expect(await trailOf(employer.id)).toEqual(["organisation.suspended", "organisation.released"]);
  });

  it("finds expired what closed meanwhile, and live what should have gone live", async () => {
    const { employer } = await anEmployer({ checked: true });
    const closed = await liveVacancy(employer.id);
    const due = await liveVacancy(employer.id, {
      stage: "scheduled",
      liveAt: null,
      goesLiveOn: dayToDate(today()),
    });
    await suspendEmployer(operator, employer.id, { reason, seen: "verified" });
    const closesOn = dayToDate(addDays(today(), -1));
    await seen((tx) => tx.vacancy.update({ where: { id: closed.id }, data: { closesOn } }));
    await releaseEmployer(operator, employer.id, "Put right.");
    expect(await vacancyNow(closed.id)).toMatchObject({ stage: "expired", endedAt: expect.any(Date) });
    expect(await vacancyNow(due.id)).toMatchObject({ stage: "live", liveAt: expect.any(Date) });
  });

  it("is suspended by one of two operators, and lifted by one", async () => {
    const { employer } = await anEmployer({ checked: true });
    const suspended = [1, 2].map(() => suspendEmployer(operator, employer.id, { reason, seen: "verified" }));
    expect(winners(await Promise.all(suspended))).toBe(1);
    const lifted = [1, 2].map(() => releaseEmployer(operator, employer.id, "Put right."));
    expect(winners(await Promise.all(lifted))).toBe(1);
  });

  it("leaves nothing live that was submitted at the very moment", async () => {
    const { employer, ...rest } = await anEmployer({ checked: true });
    const draft = await drafted(rest);
    await Promise.all([
      submitVacancy(rest.actor, draft),
      suspendEmployer(operator, employer.id, { reason, seen: "verified" }),
    ]);
    expect(["held", "draft"]).toContain((await vacancyNow(draft)).stage);
  });

  it("can't write, change or submit, and is told why in words; nor can anybody but an operator lift it", async () => {
    const { employer, ...rest } = await anEmployer({ checked: true });
    const draft = await drafted(rest);
    await suspendEmployer(operator, employer.id, { reason, seen: "verified" });
    expect(await submitVacancy(rest.actor, draft)).toMatchObject({
      problem: "not-allowed",
      message: expect.stringContaining("suspended"),
    });
    await expect(drafted(rest)).rejects.toThrow("suspended");
    const start = { draftId: randomUUID(), type: "job" as const, title: "Cook" };
    expect(await startVacancy(rest.actor, start)).toMatchObject({
      problem: "not-allowed",
      message: expect.stringContaining(reason),
    });
    const answer = { organisationId: employer.id, answer: "Sorry." };
    expect(await answerOperator(rest.actor, answer)).toMatchObject({ problem: "wrong-stage" });
    expect(await releaseEmployer(rest.actor, employer.id, "Me.")).toMatchObject({ problem: "not-found" });
    expect(await suspendEmployer(rest.actor, employer.id, { reason, seen: "verified" })).toMatchObject({
      problem: "not-found",
    });
  });

  it("stands afterwards where it stood before", async () => {
    const { employer } = await anEmployer();
    await suspendEmployer(operator, employer.id, { reason, seen: "waiting" });
    await releaseEmployer(operator, employer.id, "Put right.");
    const now = await seen((tx) => tx.organisation.findUniqueOrThrow({ where: { id: employer.id } }));
    expect(now).toMatchObject({ standing: "waiting", standingReason: null });
  });
});
