import "~/platform/test/database";
import { expect, it } from "vitest";
import { system } from "~/platform/actor";
import { asActor } from "~/platform/actor.server";
import { memberOf } from "~prisma/factories/organisation";
import { liveVacancy } from "~prisma/factories/vacancy";
import { tellVacanciesHeld } from "./tell-vacancies-held.server";
import { asked, referred, twoSides } from "./test/referral-world";

const lettersTo = (to: string) =>
  asActor(system("test"), (tx) => tx.letter.findMany({ where: { to, name: "vacancies-held" } }));

it("writes one letter to each broker with referrals under way, naming vacancies and references, once", async () => {
  const sides = await twoSides();
  const colleague = await memberOf(sides.brokerage, "Priya Nair");
  const one = await referred(sides);
  const other = await asked(sides);
  const nobody = await liveVacancy(sides.employer.id);
  const vacancyIds = [one.vacancy.id, other.vacancy.id, nobody.id];
  const told = { moveId: "a-hold", vacancyIds, back: false };
  for (const _ of [1, 2]) await tellVacanciesHeld(told);
  const [letter, ...more] = await lettersTo(sides.broker.email);
  expect(more).toEqual([]);
  expect(letter?.props).toMatchObject({
    employerName: "Lea Bridge Canteen",
    vacancies: [one, other].map(
      ({ vacancy, candidate }) => `${vacancy.title} (FD-${vacancy.number}): ${candidate.reference}`,
    ),
  });
  expect(await lettersTo(colleague.email)).toEqual([]);
  expect(await lettersTo(sides.recruiter.email)).toEqual([]);
});

it("writes to nobody about referrals that have ended or led to work", async () => {
  const sides = await twoSides();
  const { id, vacancy } = await referred(sides);
  await asActor(system("test"), (tx) => tx.referral.update({ where: { id }, data: { stage: "started" } }));
  await tellVacanciesHeld({ moveId: "another", vacancyIds: [vacancy.id], back: true });
  expect(await lettersTo(sides.broker.email)).toEqual([]);
});
